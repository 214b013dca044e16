using System.Globalization;

namespace B2BCentral.Metrics.Segments;

/// <summary>The North American Industry Classification System, 2022: sectors (2 digits) and subsectors (3 digits).</summary>
public static class Naics
{
    /// <summary>The sector of a code of two to six digits, of a range such as 31-33, or of a sector's title; null when it is none.</summary>
    public static Industry? Sector(string? text) =>
        text is null ? null : SectorsByCode.GetValueOrDefault(IsCode(text) ? text[..2] : text) ?? Find(Sectors, text);

    /// <summary>The subsector of a code of three to six digits or of a subsector's title; null when it is none.</summary>
    public static Industry? Subsector(string? text)
    {
        if (text is null) return null;
        return IsCode(text)
            ? text.Length >= 3 ? Array.Find(Subsectors, industry => industry.Key == text[..3]) : null
            : Find(Subsectors, text);
    }

    internal static bool IsTitle(string text) => Titles.Contains(text);

    internal static bool IsCode(string text) => text.Length is >= 2 and <= 6 && text.All(char.IsAsciiDigit);

    private static Industry? Find(Industry[] industries, string title) =>
        Array.Find(industries, industry => string.Equals(industry.Name, title, StringComparison.OrdinalIgnoreCase));

    public static readonly Industry[] Sectors =
    [
        new("11", "Agriculture, Forestry, Fishing and Hunting"),
        new("21", "Mining, Quarrying, and Oil and Gas Extraction"),
        new("22", "Utilities"),
        new("23", "Construction"),
        new("31-33", "Manufacturing"),
        new("42", "Wholesale Trade"),
        new("44-45", "Retail Trade"),
        new("48-49", "Transportation and Warehousing"),
        new("51", "Information"),
        new("52", "Finance and Insurance"),
        new("53", "Real Estate and Rental and Leasing"),
        new("54", "Professional, Scientific, and Technical Services"),
        new("55", "Management of Companies and Enterprises"),
        new("56", "Administrative and Support and Waste Management and Remediation Services"),
        new("61", "Educational Services"),
        new("62", "Health Care and Social Assistance"),
        new("71", "Arts, Entertainment, and Recreation"),
        new("72", "Accommodation and Food Services"),
        new("81", "Other Services (except Public Administration)"),
        new("92", "Public Administration"),
    ];

    public static readonly Industry[] Subsectors =
    [
        new("111", "Crop Production"),
        new("112", "Animal Production and Aquaculture"),
        new("113", "Forestry and Logging"),
        new("114", "Fishing, Hunting and Trapping"),
        new("115", "Support Activities for Agriculture and Forestry"),
        new("211", "Oil and Gas Extraction"),
        new("212", "Mining (except Oil and Gas)"),
        new("213", "Support Activities for Mining"),
        new("221", "Utilities"),
        new("236", "Construction of Buildings"),
        new("237", "Heavy and Civil Engineering Construction"),
        new("238", "Specialty Trade Contractors"),
        new("311", "Food Manufacturing"),
        new("312", "Beverage and Tobacco Product Manufacturing"),
        new("313", "Textile Mills"),
        new("314", "Textile Product Mills"),
        new("315", "Apparel Manufacturing"),
        new("316", "Leather and Allied Product Manufacturing"),
        new("321", "Wood Product Manufacturing"),
        new("322", "Paper Manufacturing"),
        new("323", "Printing and Related Support Activities"),
        new("324", "Petroleum and Coal Products Manufacturing"),
        new("325", "Chemical Manufacturing"),
        new("326", "Plastics and Rubber Products Manufacturing"),
        new("327", "Nonmetallic Mineral Product Manufacturing"),
        new("331", "Primary Metal Manufacturing"),
        new("332", "Fabricated Metal Product Manufacturing"),
        new("333", "Machinery Manufacturing"),
        new("334", "Computer and Electronic Product Manufacturing"),
        new("335", "Electrical Equipment, Appliance, and Component Manufacturing"),
        new("336", "Transportation Equipment Manufacturing"),
        new("337", "Furniture and Related Product Manufacturing"),
        new("339", "Miscellaneous Manufacturing"),
        new("423", "Merchant Wholesalers, Durable Goods"),
        new("424", "Merchant Wholesalers, Nondurable Goods"),
        new("425", "Wholesale Trade Agents and Brokers"),
        new("441", "Motor Vehicle and Parts Dealers"),
        new("444", "Building Material and Garden Equipment and Supplies Dealers"),
        new("445", "Food and Beverage Retailers"),
        new("449", "Furniture, Home Furnishings, Electronics, and Appliance Retailers"),
        new("455", "General Merchandise Retailers"),
        new("456", "Health and Personal Care Retailers"),
        new("457", "Gasoline Stations and Fuel Dealers"),
        new("458", "Clothing, Clothing Accessories, Shoe, and Jewelry Retailers"),
        new("459", "Sporting Goods, Hobby, Musical Instrument, Book, and Miscellaneous Retailers"),
        new("481", "Air Transportation"),
        new("482", "Rail Transportation"),
        new("483", "Water Transportation"),
        new("484", "Truck Transportation"),
        new("485", "Transit and Ground Passenger Transportation"),
        new("486", "Pipeline Transportation"),
        new("487", "Scenic and Sightseeing Transportation"),
        new("488", "Support Activities for Transportation"),
        new("491", "Postal Service"),
        new("492", "Couriers and Messengers"),
        new("493", "Warehousing and Storage"),
        new("512", "Motion Picture and Sound Recording Industries"),
        new("513", "Publishing Industries"),
        new("516", "Broadcasting and Content Providers"),
        new("517", "Telecommunications"),
        new("518", "Computing Infrastructure Providers, Data Processing, Web Hosting, and Related Services"),
        new("519", "Web Search Portals, Libraries, Archives, and Other Information Services"),
        new("521", "Monetary Authorities-Central Bank"),
        new("522", "Credit Intermediation and Related Activities"),
        new("523", "Securities, Commodity Contracts, and Other Financial Investments and Related Activities"),
        new("524", "Insurance Carriers and Related Activities"),
        new("525", "Funds, Trusts, and Other Financial Vehicles"),
        new("531", "Real Estate"),
        new("532", "Rental and Leasing Services"),
        new("533", "Lessors of Nonfinancial Intangible Assets (except Copyrighted Works)"),
        new("541", "Professional, Scientific, and Technical Services"),
        new("551", "Management of Companies and Enterprises"),
        new("561", "Administrative and Support Services"),
        new("562", "Waste Management and Remediation Services"),
        new("611", "Educational Services"),
        new("621", "Ambulatory Health Care Services"),
        new("622", "Hospitals"),
        new("623", "Nursing and Residential Care Facilities"),
        new("624", "Social Assistance"),
        new("711", "Performing Arts, Spectator Sports, and Related Industries"),
        new("712", "Museums, Historical Sites, and Similar Institutions"),
        new("713", "Amusement, Gambling, and Recreation Industries"),
        new("721", "Accommodation"),
        new("722", "Food Services and Drinking Places"),
        new("811", "Repair and Maintenance"),
        new("812", "Personal and Laundry Services"),
        new("813", "Religious, Grantmaking, Civic, Professional, and Similar Organizations"),
        new("814", "Private Households"),
        new("921", "Executive, Legislative, and Other General Government Support"),
        new("922", "Justice, Public Order, and Safety Activities"),
        new("923", "Administration of Human Resource Programs"),
        new("924", "Administration of Environmental Quality Programs"),
        new("925", "Administration of Housing Programs, Urban Planning, and Community Development"),
        new("926", "Administration of Economic Programs"),
        new("927", "Space Research and Technology"),
        new("928", "National Security and International Affairs"),
    ];

    private static readonly HashSet<string> Titles = [.. Sectors.Concat(Subsectors).Select(industry => industry.Name)];

    private static readonly Dictionary<string, Industry> SectorsByCode = Sectors
        .SelectMany(sector => Codes(sector.Key).Select(code => (code, sector)))
        .ToDictionary(pair => pair.code, pair => pair.sector);

    private static IEnumerable<string> Codes(string key)
    {
        yield return key;
        if (!key.Contains('-', StringComparison.Ordinal)) yield break;

        for (var code = Number(key[..2]); code <= Number(key[3..]); code++)
            yield return code.ToString(CultureInfo.InvariantCulture);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
