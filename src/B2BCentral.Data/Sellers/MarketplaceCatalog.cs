using B2BCentral.Metrics;

namespace B2BCentral.Data.Sellers;

/// <summary>A marketplace as the exports know it.</summary>
/// <param name="Code">The short name in commands and addresses.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="TimeZoneId">IANA zone whose days are the marketplace's days.</param>
public sealed record Marketplace(string Code, string Name, string Country, Currency Currency, string TimeZoneId, string TimeName)
{
    public TimeZoneInfo TimeZone { get; } = TimeZoneInfo.FindSystemTimeZoneById(TimeZoneId);
}

public static class MarketplaceCatalog
{
    private static readonly Dictionary<string, Marketplace> All = new Marketplace[]
    {
        Of("US", "United States", "US", "USD", "America/Los_Angeles", "Pacific time"),
        Of("CA", "Canada", "CA", "CAD", "America/Los_Angeles", "Pacific time"),
        Of("MX", "Mexico", "MX", "MXN", "America/Los_Angeles", "Pacific time"),
        Of("BR", "Brazil", "BR", "BRL", "America/Sao_Paulo", "Brasília time"),
        Of("UK", "United Kingdom", "GB", "GBP", "Europe/London", "London time"),
        Of("IE", "Ireland", "IE", "EUR", "Europe/London", "London time"),
        Of("DE", "Germany", "DE", "EUR", "Europe/Paris", "Central European time"),
        Of("FR", "France", "FR", "EUR", "Europe/Paris", "Central European time"),
        Of("IT", "Italy", "IT", "EUR", "Europe/Paris", "Central European time"),
        Of("ES", "Spain", "ES", "EUR", "Europe/Paris", "Central European time"),
        Of("NL", "Netherlands", "NL", "EUR", "Europe/Paris", "Central European time"),
        Of("BE", "Belgium", "BE", "EUR", "Europe/Paris", "Central European time"),
        Of("SE", "Sweden", "SE", "SEK", "Europe/Paris", "Central European time"),
        Of("PL", "Poland", "PL", "PLN", "Europe/Paris", "Central European time"),
        Of("TR", "Türkiye", "TR", "TRY", "Europe/Istanbul", "Istanbul time"),
        Of("AE", "United Arab Emirates", "AE", "AED", "Asia/Dubai", "Gulf time"),
        Of("SA", "Saudi Arabia", "SA", "SAR", "Asia/Riyadh", "Riyadh time"),
        Of("EG", "Egypt", "EG", "EGP", "Africa/Cairo", "Cairo time"),
        Of("IN", "India", "IN", "INR", "Asia/Kolkata", "India time"),
        Of("JP", "Japan", "JP", "JPY", "Asia/Tokyo", "Japan time"),
        Of("SG", "Singapore", "SG", "SGD", "Asia/Singapore", "Singapore time"),
        Of("AU", "Australia", "AU", "AUD", "Australia/Sydney", "Sydney time"),
        Of("ZA", "South Africa", "ZA", "ZAR", "Africa/Johannesburg", "South Africa time"),
    }.ToDictionary(marketplace => marketplace.Code, StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> Codes => All.Keys;

    /// <summary>The codes of the marketplaces that count in a currency.</summary>
    public static IReadOnlyList<string> OfCurrency(string currency) =>
        [.. All.Values.Where(marketplace => marketplace.Currency.Code == currency).Select(marketplace => marketplace.Code)];

    public static Marketplace? Find(string code) => All.GetValueOrDefault(code.Trim());

    /// <exception cref="KeyNotFoundException">There is no such marketplace.</exception>
    public static Marketplace Get(string code) => All[code];

    private static Marketplace Of(string code, string name, string country, string currency, string zone, string timeName) =>
        new(code, name, country, Currency.Of(currency), zone, timeName);
}
