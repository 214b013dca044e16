namespace B2BCentral.Metrics.Segments;

/// <summary>Codes, old names and common misspellings of states, as they stand in ship-to addresses.</summary>
internal static class RegionSpellings
{
    private const string UnitedStates =
        "AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|" +
        "GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|" +
        "MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|" +
        "NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|" +
        "SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|" +
        "PR Puerto Rico|GU Guam|VI U.S. Virgin Islands";

    private const string India =
        "AR Arunachal Pradesh|GOA Goa|NL Nagaland|PB Punjab|RJ Rajasthan|Rajshthan Rajasthan|Rajsthan Rajasthan|Orissa Odisha|Pondicherry Puducherry|" +
        "NewDelhi Delhi|PunjabMohaliZirakpur Punjab|JammuKashmir Jammu & Kashmir|JammuAndKashmir Jammu & Kashmir|Uttaranchal Uttarakhand|" +
        "AndamanNicobar Andaman & Nicobar Islands|AndamanNicobarIslands Andaman & Nicobar Islands|AndamanAndNicobarIslands Andaman & Nicobar Islands|" +
        "DadraAndNagar Dadra & Nagar Haveli|DadraNagarHaveli Dadra & Nagar Haveli|DadraAndNagarHaveli Dadra & Nagar Haveli";

    private static readonly Dictionary<string, Dictionary<string, string>> ByCountry = new()
    {
        ["US"] = Read(UnitedStates),
        ["IN"] = Read(India),
    };

    private static readonly Dictionary<string, string> None = [];

    public static Dictionary<string, string> Of(string country) => ByCountry.GetValueOrDefault(country, None);

    private static Dictionary<string, string> Read(string table)
    {
        var names = new Dictionary<string, string>();
        foreach (var entry in table.Split('|'))
        {
            var gap = entry.IndexOf(' ', StringComparison.Ordinal);
            var name = entry[(gap + 1)..];
            names[entry[..gap].ToUpperInvariant()] = name;
            names[Region.Key(name)] = name;
        }

        return names;
    }
}
