namespace B2BCentral.Imports.Reading.SalesAndTraffic;

/// <summary>The identifiers that Amazon's API knows marketplaces by.</summary>
internal static class MarketplaceIds
{
    private static readonly Dictionary<string, string> Codes = new()
    {
        ["ATVPDKIKX0DER"] = "US",
        ["A2EUQ1WTGCTBG2"] = "CA",
        ["A1AM78C64UM0Y8"] = "MX",
        ["A2Q3Y263D00KWC"] = "BR",
        ["A1F83G8C2ARO7P"] = "UK",
        ["A28R8C7NBKEWEA"] = "IE",
        ["A1PA6795UKMFR9"] = "DE",
        ["A13V1IB3VIYZZH"] = "FR",
        ["APJ6JRA9NG5V4"] = "IT",
        ["A1RKKUPIHCS9HS"] = "ES",
        ["A1805IZSGTT6HS"] = "NL",
        ["AMEN7PMS3EDWL"] = "BE",
        ["A2NODRKZP88ZB9"] = "SE",
        ["A1C3SOZRARQ6R3"] = "PL",
        ["A33AVAJ2PDY3EV"] = "TR",
        ["A2VIGQ35RCS4UG"] = "AE",
        ["A17E79C6D8DWNP"] = "SA",
        ["ARBP9OOSHTCHU"] = "EG",
        ["A21TJRUUN4KGV"] = "IN",
        ["A1VC38T7YXB528"] = "JP",
        ["A19VAU5U5O7RUS"] = "SG",
        ["A39IBJ37TRP1C6"] = "AU",
        ["AE08WJ6YKNBMC"] = "ZA",
    };

    /// <returns>null for an identifier that is not known here.</returns>
    public static string? CodeOf(string id) => Codes.GetValueOrDefault(id);
}
