using System.Globalization;
using B2BCentral.Metrics.Time;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.SalesAndTraffic;

/// <summary>Decides for a whole column how its dates are written, because one cell alone often leaves it open.</summary>
/// <param name="Order">How they are written.</param>
/// <param name="Note">For the seller to check; null where nothing had to be inferred.</param>
internal sealed record DateColumn(DateOrder Order, string? Note)
{
    private static readonly DateOrder[] Orders = [DateOrder.YearMonthDay, DateOrder.MonthDayYear, DateOrder.DayMonthYear];

    /// <param name="dates">Every date of the column, each of them a day in one order at least.</param>
    /// <param name="ofLanguage">The order of the header's language; null where that leaves it open.</param>
    /// <param name="likely">The order that speaks for itself where nothing else decides.</param>
    /// <param name="period">The days that the seller says the file is of.</param>
    /// <param name="lastYear">The latest year believed, inclusive.</param>
    /// <exception cref="UnusableReportException">No order fits all dates, or more than one does and nothing decides.</exception>
    public static DateColumn Settle(IReadOnlyList<NumericDate> dates, DateOrder? ofLanguage, DateOrder? likely, Period? period, int lastYear)
    {
        var possible = Orders.Select(order => (Order: order, Days: dates.Select(date => date.In(order, lastYear)).ToList()))
            .Where(reading => reading.Days.TrueForAll(day => day is not null))
            .Select(reading => (reading.Order, Days: reading.Days.ConvertAll(day => day!.Value))).ToList();
        if (possible.Count == 0)
            throw new UnusableReportException(T("The dates are not written in one way: some begin with the day and others with the month."), T("Load the report as downloaded."));
        if (possible.Count == 1) return new DateColumn(possible[0].Order, null);

        var left = possible;
        if (period is { } given) left = Narrowed(left, reading => reading.Days.TrueForAll(given.Contains));
        left = Narrowed(left, reading => reading.Order == ofLanguage);
        if (left.Count == 1) return new DateColumn(left[0].Order, null);

        left = Narrowed(left, reading => ReportGrain.IsRegular(reading.Days));
        left = Narrowed(left, reading => reading.Order == likely);
        if (left.Select(reading => reading.Days[0]).Distinct().Count() > 1) throw Ambiguous(left[0].Days[0], left[^1].Days[0]);
        return new DateColumn(left[0].Order, $"{Read(left[0].Order, Written(left[0].Days[0]))} {T("If that is wrong, load the file with --from and --to.")}");
    }

    // Evidence that speaks for none of the readings speaks against none.
    private static List<T> Narrowed<T>(List<T> readings, Predicate<T> fits) => readings.FindAll(fits) is { Count: > 0 } fitting ? fitting : readings;

    private static UnusableReportException Ambiguous(DateOnly one, DateOnly other) => new(
        Tf($"The dates can be read in two ways: the first could be {Written(one)} or {Written(other)}."),
        T("Say which days the report is of, with --from and --to."));

    private static string Read(DateOrder order, string first) => order switch
    {
        DateOrder.YearMonthDay => Tf($"Dates are read year first: the first is {first}."),
        DateOrder.MonthDayYear => Tf($"Dates are read month first: the first is {first}."),
        _ => Tf($"Dates are read day first: the first is {first}."),
    };

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
