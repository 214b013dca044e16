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
        "PR Puerto Rico|GU Guam|VI U.S. Virgin Islands|VirginIslands U.S. Virgin Islands|AS American Samoa|MP Northern Mariana Islands|" +
        "WashingtonDC District of Columbia|AA Armed Forces Americas|AE Armed Forces Europe|AP Armed Forces Pacific";

    private const string India =
        "AP Andhra Pradesh|AR Arunachal Pradesh|AS Assam|BR Bihar|CG Chhattisgarh|CT Chhattisgarh|GA Goa|GJ Gujarat|HR Haryana|" +
        "HP Himachal Pradesh|JH Jharkhand|KA Karnataka|KL Kerala|MP Madhya Pradesh|MH Maharashtra|MN Manipur|ML Meghalaya|MZ Mizoram|" +
        "NL Nagaland|OD Odisha|OR Odisha|PB Punjab|RJ Rajasthan|SK Sikkim|TN Tamil Nadu|TG Telangana|TS Telangana|TR Tripura|" +
        "UP Uttar Pradesh|UK Uttarakhand|UT Uttarakhand|WB West Bengal|AN Andaman & Nicobar Islands|CH Chandigarh|DL Delhi|" +
        "DH Dadra & Nagar Haveli and Daman & Diu|JK Jammu & Kashmir|LA Ladakh|LD Lakshadweep|PY Puducherry|" +
        "Rajshthan Rajasthan|Rajsthan Rajasthan|Orissa Odisha|Pondicherry Puducherry|Uttaranchal Uttarakhand|NewDelhi Delhi|" +
        "PunjabMohaliZirakpur Punjab|JammuAndKashmir Jammu & Kashmir|AndamanNicobar Andaman & Nicobar Islands|" +
        "AndamanAndNicobarIslands Andaman & Nicobar Islands|DadraAndNagar Dadra & Nagar Haveli|DadraNagarHaveli Dadra & Nagar Haveli|" +
        "DadraAndNagarHaveli Dadra & Nagar Haveli";

    private const string Canada =
        "AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NF Newfoundland and Labrador|Newfoundland Newfoundland and Labrador|" +
        "NS Nova Scotia|NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island|PEI Prince Edward Island|QC Quebec|PQ Quebec|Québec Quebec|SK Saskatchewan|YT Yukon";

    private const string Australia =
        "ACT Australian Capital Territory|NSW New South Wales|NT Northern Territory|QLD Queensland|SA South Australia|TAS Tasmania|VIC Victoria|WA Western Australia";

    private static readonly Dictionary<string, Dictionary<string, string>> ByCountry = new()
    {
        ["US"] = Read(UnitedStates),
        ["IN"] = Read(India),
        ["CA"] = Read(Canada),
        ["AU"] = Read(Australia),
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
