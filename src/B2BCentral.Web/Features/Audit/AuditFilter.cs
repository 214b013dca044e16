using System.Globalization;
using B2BCentral.Data.Changes;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Audit;

/// <param name="Kind">Null for all.</param>
/// <param name="Days">Local days of the marketplace, both inclusive; null for all.</param>
/// <param name="Words">In the field, the subject, the user's name, or what stood there before or after.</param>
public sealed record AuditFilter(ChangeKind? Kind, Period? Days, string? Words)
{
    private const int LongestWords = 100;

    private const string RightOf = "Right: ";

    public static readonly string[] OwnKeys = ["kind", "q", "page", "from", "to"];

    public static readonly (string Name, ChangeKind? Meaning, string Text)[] Kinds =
    [
        ("all", null, "Everything"), ("price", ChangeKind.Price, "Prices and tiers"), ("listing", ChangeKind.Listing, "Listings and stock"), ("company", ChangeKind.Company, "Companies"),
        ("profile", ChangeKind.Profile, "Profile and certificates"), ("right", ChangeKind.Right, "Users and rights"), ("key", ChangeKind.ApiKey, "API keys"),
        ("import", ChangeKind.Import, "Imports"), ("task", ChangeKind.Task, "Tasks"), ("setting", ChangeKind.Setting, "Settings"),
    ];

    public static string TextOf(ChangeKind kind) => Array.Find(Kinds, known => known.Meaning == kind).Text ?? "Other";

    /// <summary>A field, which is kept in English, as the page calls it.</summary>
    public static string FieldOf(string field) => field.StartsWith(RightOf, StringComparison.Ordinal) ? Tf($"Right: {T(field[RightOf.Length..])}") : T(field);

    /// <exception cref="BadParameterException">A parameter has a value that it cannot have.</exception>
    public static AuditFilter Read(PageState state)
    {
        var name = state.Find(null, "kind") ?? "all";
        var kind = Array.Find(Kinds, known => known.Name == name);
        if (kind.Name is null) throw new BadParameterException("kind", name, Tf($"It is one of {string.Join(", ", Kinds.Select(known => known.Name))}."));

        var (from, to) = (Day(state, "from"), Day(state, "to"));
        if (to < from) throw new BadParameterException("to", FilterReader.Text(to!.Value), T("The last day cannot be before the first."));

        var words = state.Find(null, "q")?.Trim();
        return new AuditFilter(
            kind.Meaning, from is null && to is null ? null : new Period(from ?? DateOnly.MinValue, to ?? DateOnly.MaxValue),
            words is { Length: > 0 and <= LongestWords } ? words : words is { Length: > LongestWords } ? throw new BadParameterException("q", "…", T("It has at most 100 characters.")) : null);
    }

    private static DateOnly? Day(PageState state, string name)
    {
        if (state.Find(null, name) is not { Length: > 0 } text) return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new BadParameterException(name, text, T("It is a day such as 2026-03-31."));
    }
}
