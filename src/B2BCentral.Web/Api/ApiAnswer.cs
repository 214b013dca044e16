using System.Text.Json.Serialization;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Api;

/// <summary>What every answer begins with: whose figures, where, of which days.</summary>
public abstract record ApiAnswer
{
    protected ApiAnswer(DashboardFilter filter)
    {
        var store = filter.Store;
        (Seller, Marketplace, Currency, TimeZone) = (store.Seller.Slug, store.Marketplace.Code, store.Currency.Code, store.Place.TimeZoneId);
        Period = ApiPeriod.Of(filter.Period);
        GrowthPeriod = filter.Complete is { } complete ? ApiPeriod.Of(complete) : null;
        Comparison = filter.Compared is { } compared ? new ApiComparison(compared.From, compared.To, NameOf(filter.Comparison)) : null;
        DataThrough = store.Marketplace.LastOrderDay;
        Counting = FilterReader.NameOf(filter.Counting);
        Notes = [.. FilterNotes.Of(filter)];
    }

    /// <summary>The name of the key's seller in commands and addresses.</summary>
    [JsonPropertyOrder(-10)]
    public string Seller { get; }

    /// <summary>The marketplace's short name, such as US.</summary>
    [JsonPropertyOrder(-9)]
    public string Marketplace { get; }

    /// <summary>ISO 4217 code of every amount in the answer. Amounts are in its major unit (dollars, not cents).</summary>
    [JsonPropertyOrder(-8)]
    public string Currency { get; }

    /// <summary>IANA name of the zone whose local days are meant.</summary>
    [JsonPropertyOrder(-7)]
    public string TimeZone { get; }

    /// <summary>The days of the figures.</summary>
    [JsonPropertyOrder(-6)]
    public ApiPeriod Period { get; }

    /// <summary>The days that growth is computed on: the period up to yesterday. Null when it begins today or later.</summary>
    [JsonPropertyOrder(-5)]
    public ApiPeriod? GrowthPeriod { get; }

    /// <summary>The earlier days that growth compares with. Null with compare=none, and where the days have no counterpart.</summary>
    [JsonPropertyOrder(-4)]
    public ApiComparison? Comparison { get; }

    /// <summary>The local day of the newest order. Null without orders.</summary>
    [JsonPropertyOrder(-3)]
    public DateOnly? DataThrough { get; }

    /// <summary>Which order items count: not-cancelled or as-ordered.</summary>
    [JsonPropertyOrder(-2)]
    public string Counting { get; }

    /// <summary>English sentences on what to know of the period and its comparison; often none.</summary>
    [JsonPropertyOrder(-1)]
    public IReadOnlyList<string> Notes { get; protected init; }

    private static string NameOf(ComparisonRule rule) => rule == ComparisonRule.Weekday ? "weekday" : "last-year";
}

/// <summary>Whole local days.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, included.</param>
public sealed record ApiPeriod(DateOnly From, DateOnly To)
{
    public static ApiPeriod Of(Period period) => new(period.From, period.To);
}

/// <summary>The days that are compared with.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, included.</param>
/// <param name="Rule">last-year: the same calendar dates one year earlier; weekday: 364 days earlier.</param>
public sealed record ApiComparison(DateOnly From, DateOnly To, string Rule);
