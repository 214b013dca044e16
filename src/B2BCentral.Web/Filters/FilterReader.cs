using System.Globalization;
using B2BCentral.Data.Tasks;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Filters;

/// <summary>Turns an address into a filter. It asks what day it is, so that queries and formulas below get a period and need not.</summary>
public class FilterReader(TimeProvider time)
{
    private const string DayFormat = "yyyy-MM-dd";

    private static readonly (string Name, PeriodPreset Preset)[] Ranges =
    [
        ("7d", PeriodPreset.Last7Days), ("30d", PeriodPreset.Last30Days), ("90d", PeriodPreset.Last90Days),
        ("12m", PeriodPreset.Last12Months), ("ytd", PeriodPreset.YearToDate), ("custom", PeriodPreset.Custom),
    ];

    /// <summary>What <c>count</c> may say, in addresses and forms.</summary>
    public static readonly IReadOnlyList<(string Name, CountingPolicy Counting)> Counts = [("not-cancelled", CountingPolicy.NotCancelled), ("as-ordered", CountingPolicy.AsOrdered)];

    /// <param name="widget">Whose own parameters win; null for a page or an answer of the API.</param>
    /// <exception cref="BadParameterException">A value is not one that its parameter can have.</exception>
    public DashboardFilter Read(Storefront store, PageState state, string? widget = null)
    {
        string? Value(string key) => state.Find(widget, key);

        var today = LocalDay.Of(time.GetUtcNow(), store.Place.TimeZone);
        var anchor = Anchor.Of(today, store.Marketplace.LastOrderDay);
        var (from, to) = (Value("from"), Value("to"));
        var range = One("range", Value("range") ?? (from is null && to is null ? "30d" : "custom"), Ranges);
        var compare = One("compare", Value("compare"), ("last-year", ComparisonRule.LastYear), ("weekday", ComparisonRule.Weekday), ("none", ComparisonRule.None));
        // Another range leaves them out, but not unread: who mistypes a day is not answered as if there were none.
        if (from is not null) Day("from", from);
        if (to is not null) Day("to", to);
        var period = range == PeriodPreset.Custom ? Custom(from, to) : range.Ending(anchor.Day);
        return new DashboardFilter
        {
            Store = store,
            Counting = Value("count") is { } count ? One("count", count, [.. Counts]) : store.Seller.Counting,
            Range = range == PeriodPreset.Custom ? PeriodPresets.Of(period, anchor.Day) : range,
            Period = period,
            Anchor = anchor,
            Today = today,
            Measure = One("measure", Value("measure"), ("sales", Measure.Sales), ("units", Measure.Units)),
            Comparison = compare == ComparisonRule.None ? ComparisonRule.LastYear : compare,
            DrawsComparison = compare != ComparisonRule.None,
        };
    }

    /// <summary>The seller's facts as they stand now: what tasks and scores are derived from.</summary>
    public TaskScope ScopeOf(Storefront store) => new(store.Seller, store.Marketplace, time.GetUtcNow());

    public static string NameOf(PeriodPreset range) => Array.Find(Ranges, known => known.Preset == range).Name;

    /// <summary>What the parameter <c>count</c> says of a filter; null where it counts as the seller's reports do without it.</summary>
    public static string? CountOf(DashboardFilter filter) => filter.Counting == filter.Store.Seller.Counting ? null : NameOf(filter.Counting);

    public static string NameOf(CountingPolicy counting) => Counts.Single(known => known.Counting == counting).Name;

    public static string Text(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    /// <summary>One of several words; the first where nothing is given.</summary>
    /// <exception cref="BadParameterException">It is none of them.</exception>
    public static T One<T>(string parameter, string? value, params (string Name, T Meaning)[] words)
    {
        if (value is null) return words[0].Meaning;
        var found = Array.FindIndex(words, word => word.Name == value);
        return found >= 0
            ? words[found].Meaning
            : throw new BadParameterException(parameter, value, Tf($"It is one of {string.Join(", ", words.Select(word => word.Name))}."));
    }

    private static Period Custom(string? from, string? to)
    {
        var (first, last) = (Day("from", from), Day("to", to));
        if (last < first) throw new BadParameterException("to", to!, Tf($"It cannot be before 'from', which is {from}."));

        var period = new Period(first, last);
        return PeriodPresets.IsTooLong(period)
            ? throw new BadParameterException("from", from!, Tf($"A period has at most {PeriodPresets.LongestCustomInYears} years, and 'to' is {to}."))
            : period;
    }

    private static DateOnly Day(string parameter, string? value)
    {
        if (value is null) throw new BadParameterException(parameter, "", T("A custom range needs both days, written like 2026-02-28."));
        if (!DateOnly.TryParseExact(value, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            throw new BadParameterException(parameter, value, T("It is a day of the calendar, written like 2026-02-28."));
        return day.Year is > 1990 and < 2200 ? day : throw new BadParameterException(parameter, value, T("No day before 1991 and none after 2199 can be asked for."));
    }
}
