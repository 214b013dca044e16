namespace B2BCentral.Data.Profiles;

/// <summary>A field of the profile that buyers look for and a seller is asked to fill.</summary>
/// <param name="Key">Names it in tasks and in the form.</param>
/// <param name="Name">Names it in the history of changes.</param>
/// <param name="Task">What the seller is asked to do.</param>
/// <param name="Why">What it is good for.</param>
/// <param name="IsScored">Whether it counts for the profile's stars.</param>
public sealed record ProfileField(string Key, string Name, string Task, string Why, bool IsScored, Func<BusinessProfile, bool> IsFilled)
{
    private const string WorthStars = "Buyers look for it, and it counts toward your profile score.";

    public static readonly ProfileField About = new("about", "About", "Tell buyers about your business", WorthStars, IsScored: true, profile => profile.About is not null);

    public static readonly ProfileField Year = new("year", "Year established", "Tell buyers the year you were established", WorthStars, IsScored: true, profile => profile.YearEstablished is not null);

    public static readonly ProfileField Employees = new("employees", "Number of employees", "Tell buyers how many employees you have", WorthStars, IsScored: true, profile => profile.Employees is not null);

    public static readonly ProfileField Revenue = new("revenue", "Annual revenue", "Tell buyers your annual revenue", WorthStars, IsScored: true, profile => profile.AnnualRevenue is not null);

    public static readonly ProfileField Logo = new("logo", "Logo", "Show buyers your logo", WorthStars, IsScored: true, profile => profile.Logo is not null);

    public static readonly ProfileField Duns = new(
        "duns", "DUNS number", "Add your DUNS number", "Buyers use it to look up a supplier before they open an account. It does not count toward your profile score.", IsScored: false, profile => profile.Duns is not null);

    public static readonly IReadOnlyList<ProfileField> All = [About, Year, Employees, Revenue, Logo, Duns];
}
