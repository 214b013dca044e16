using B2BCentral.Imports.Reading.Tables;
using B2BCentral.Metrics.Time;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.SalesAndTraffic;

/// <summary>A Business Report downloaded by hand: one row a day, week or month, or one row a product.</summary>
/// <exception cref="UnusableReportException">A column is there twice.</exception>
internal sealed class BusinessReport(Header header, ReportPlace place)
{
    // Reports by date go back two years; a file with more rows is of something else, and all of them are held in memory.
    private const int MostDates = 20_000;

    private readonly TrafficColumns columns = new(header);

    public IEnumerable<Column> Used => columns.Used;

    /// <summary>The lines, and what the seller should know before trusting their figures.</summary>
    /// <param name="table">At its first row.</param>
    /// <exception cref="UnusableReportException">The days of the report are not known, or not the ones that were given.</exception>
    public (Func<IEnumerable<ReportLine>> Lines, IEnumerable<string> Notes) Read(TableReader table)
    {
        var row = new Row(table);
        if (columns.IsByAsin)
        {
            var days = place.Given ?? throw new UnusableReportException(T("This report holds no dates."), T("Say which days it is of with --from and --to."), header.LineNumber);
            return (() => row.All(product => Product(product, days)), Notes());
        }

        var lines = row.All(Dated).Take(MostDates + 1).ToList();
        if (lines.Count > MostDates)
            throw new UnusableReportException(Tf($"The file has more than {MostDates} rows with a date, and a report by date has one for each day."), T("Load the report as downloaded."));
        return ByDate(lines);
    }

    private ReportLine? Product(Row row, Period days)
    {
        if (!columns.Sku.IsAbsent) row.Required(columns.Sku, "SKU");
        if (!columns.ChildAsin.IsAbsent) row.Required(columns.ChildAsin, "child ASIN");
        else row.Required(columns.ParentAsin, "parent ASIN");
        return Line(row) with { Days = days, ParentAsin = row.Single(columns.ParentAsin), ChildAsin = row.Single(columns.ChildAsin), Sku = row.Single(columns.Sku) };
    }

    private ReportLine? Dated(Row row)
    {
        var text = row.Required(columns.Date, "date");
        var date = NumericDate.Read(text);
        if (date is null || !Enum.GetValues<DateOrder>().Any(order => date.In(order, place.LastYear) is not null))
            row.Reject(columns.Date, T("The date is not a day written in numbers, such as 2026-07-31 or 7/31/26."), T("Correct the date, or load the report as downloaded."));
        return row.Problem is null ? new DatedLine(date!, Line(row)) { LineNumber = row.LineNumber } : null;
    }

    private TrafficLine Line(Row row)
    {
        var line = new TrafficLine
        {
            LineNumber = row.LineNumber,
            Days = default,
            All = row.Values(columns.All),
            B2B = row.Values(columns.B2B),
            Currencies = row.Currencies,
        };
        if (line.All.AreEmpty && line.B2B.AreEmpty)
            row.Reject(columns.All.Columns.Concat(columns.B2B.Columns).First(column => !column.IsAbsent), T("The line holds no figure."), T("Leave the line out."));
        return line;
    }

    private (Func<IEnumerable<ReportLine>> Lines, IEnumerable<string> Notes) ByDate(List<ReportLine> lines)
    {
        var dates = lines.OfType<DatedLine>().Select(line => line.Date).ToList();
        if (dates.Count == 0) return (() => lines, []);

        var column = DateColumn.Settle(dates, TrafficHeaders.OrderOfDates(columns.Date.Name), LikelyOrder, place.Given, place.LastYear);
        var starts = dates.ConvertAll(date => date.In(column.Order, place.LastYear)!.Value);
        place.RefuseOutside(new Period(starts.Min(), starts.Max()));
        var grain = ReportGrain.Of(starts);
        var periods = ReportGrain.Periods(starts, grain, place.Given);
        var settled = lines.ConvertAll(line => line is DatedLine dated ? dated.Line with { Days = periods[dated.Date.In(column.Order, place.LastYear)!.Value] } : line);
        return (() => settled, [.. Notes(), .. column.Note is null ? (string[])[] : [column.Note], .. NotesOn(grain, periods)]);
    }

    // An American header on another marketplace may belong to any English-speaking seller, and nobody else puts the month first.
    private DateOrder? LikelyOrder => place.Marketplace == "US" && TrafficHeaders.IsAmerican(header) ? DateOrder.MonthDayYear : null;

    private IEnumerable<string> Notes()
    {
        if (columns.B2B.Sessions.IsAbsent && columns.B2B.PageViews.IsAbsent)
            yield return T("No B2B column for sessions or page views: the visits of businesses stay unknown.");
    }

    private static IEnumerable<string> NotesOn(Grain grain, Dictionary<DateOnly, Period> periods)
    {
        if (grain == Grain.Week) yield return T("Each row is a week, from its date on.");
        if (grain == Grain.Month) yield return T("Each row is a month. If the last one is not over, load the file with --from and --to.");
        if (periods.Count == 1 && periods.Values.First().Days == 1) yield return T("One row: it is taken to be of one day. If it is of a week or month, load the file with --from and --to.");
    }

    private sealed record DatedLine(NumericDate Date, TrafficLine Line) : ReportLine;
}
