using B2BCentral.Metrics;

namespace B2BCentral.Data.Sellers;

/// <summary>A marketplace as the exports know it.</summary>
/// <param name="Code">The short name in commands and addresses.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="SalesChannel">What order reports call it.</param>
/// <param name="TimeZoneId">IANA zone whose days are the marketplace's days.</param>
public sealed record Marketplace(string Code, string Name, string Country, string SalesChannel, Currency Currency, string TimeZoneId, string TimeName)
{
    public TimeZoneInfo TimeZone { get; } = TimeZoneInfo.FindSystemTimeZoneById(TimeZoneId);
}

public static class MarketplaceCatalog
{
    private static readonly Dictionary<string, Marketplace> All = new Marketplace[]
    {
        Of("US", "United States", "US", "Amazon.com", "USD", "America/Los_Angeles", "Pacific time"),
        Of("CA", "Canada", "CA", "Amazon.ca", "CAD", "America/Los_Angeles", "Pacific time"),
        Of("MX", "Mexico", "MX", "Amazon.com.mx", "MXN", "America/Los_Angeles", "Pacific time"),
        Of("BR", "Brazil", "BR", "Amazon.com.br", "BRL", "America/Sao_Paulo", "Brasília time"),
        Of("UK", "United Kingdom", "GB", "Amazon.co.uk", "GBP", "Europe/London", "London time"),
        Of("IE", "Ireland", "IE", "Amazon.ie", "EUR", "Europe/London", "London time"),
        Of("DE", "Germany", "DE", "Amazon.de", "EUR", "Europe/Paris", "Central European time"),
        Of("FR", "France", "FR", "Amazon.fr", "EUR", "Europe/Paris", "Central European time"),
        Of("IT", "Italy", "IT", "Amazon.it", "EUR", "Europe/Paris", "Central European time"),
        Of("ES", "Spain", "ES", "Amazon.es", "EUR", "Europe/Paris", "Central European time"),
        Of("NL", "Netherlands", "NL", "Amazon.nl", "EUR", "Europe/Paris", "Central European time"),
        Of("BE", "Belgium", "BE", "Amazon.com.be", "EUR", "Europe/Paris", "Central European time"),
        Of("SE", "Sweden", "SE", "Amazon.se", "SEK", "Europe/Paris", "Central European time"),
        Of("PL", "Poland", "PL", "Amazon.pl", "PLN", "Europe/Paris", "Central European time"),
        Of("TR", "Türkiye", "TR", "Amazon.com.tr", "TRY", "Europe/Istanbul", "Istanbul time"),
        Of("AE", "United Arab Emirates", "AE", "Amazon.ae", "AED", "Asia/Dubai", "Gulf time"),
        Of("SA", "Saudi Arabia", "SA", "Amazon.sa", "SAR", "Asia/Riyadh", "Riyadh time"),
        Of("EG", "Egypt", "EG", "Amazon.eg", "EGP", "Africa/Cairo", "Cairo time"),
        Of("IN", "India", "IN", "Amazon.in", "INR", "Asia/Kolkata", "India time"),
        Of("JP", "Japan", "JP", "Amazon.co.jp", "JPY", "Asia/Tokyo", "Japan time"),
        Of("SG", "Singapore", "SG", "Amazon.sg", "SGD", "Asia/Singapore", "Singapore time"),
        Of("AU", "Australia", "AU", "Amazon.com.au", "AUD", "Australia/Sydney", "Sydney time"),
        Of("ZA", "South Africa", "ZA", "Amazon.co.za", "ZAR", "Africa/Johannesburg", "South Africa time"),
    }.ToDictionary(marketplace => marketplace.Code, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, Marketplace> ByChannel = All.Values.ToDictionary(marketplace => marketplace.SalesChannel, StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> Codes => All.Keys;

    /// <summary>The codes of the marketplaces that count in a currency.</summary>
    public static IReadOnlyList<string> OfCurrency(string currency) =>
        [.. All.Values.Where(marketplace => marketplace.Currency.Code == currency).Select(marketplace => marketplace.Code)];

    public static Marketplace? Find(string code) => All.GetValueOrDefault(code.Trim());

    /// <summary>The marketplace that a sales channel names; null for any other text.</summary>
    public static Marketplace? OfChannel(string channel) => ByChannel.GetValueOrDefault(channel.Trim());

    /// <exception cref="KeyNotFoundException">There is no such marketplace.</exception>
    public static Marketplace Get(string code) => All[code];

    private static Marketplace Of(string code, string name, string country, string channel, string currency, string zone, string timeName) =>
        new(code, name, country, channel, Currency.Of(currency), zone, timeName);
}
