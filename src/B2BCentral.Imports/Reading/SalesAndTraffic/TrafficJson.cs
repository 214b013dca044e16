using System.Globalization;
using System.Text.Json;
using B2BCentral.Metrics.Time;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.SalesAndTraffic;

/// <summary>The Sales and Traffic report as the marketplace's API gives it: one JSON object with an array by date and one by ASIN.</summary>
internal sealed class TrafficJson
{
    private const string ByDate = "salesAndTrafficByDate";
    private const string ByAsin = "salesAndTrafficByAsin";
    private const string Specification = "reportSpecification";

    private readonly Func<Stream> open;
    private readonly ReportPlace place;
    private readonly Grain grain;
    private readonly Period asked;

    /// <param name="open">The content as UTF-8, each time from its start.</param>
    /// <param name="place">What the seller says of the report.</param>
    /// <exception cref="UnusableReportException">It says not of which days it is, or is of another marketplace or of other days than the seller says.</exception>
    public TrafficJson(Func<Stream> open, ReportPlace place)
    {
        (this.open, this.place) = (open, place);
        var specification = ReadSpecification();
        grain = Option(specification, "dateGranularity") switch { "WEEK" => Grain.Week, "MONTH" => Grain.Month, _ => Grain.Day };
        asked = Days(specification);
        RefuseOtherMarketplace(specification);
        place.RefuseOutside(asked);
    }

    public static bool IsOne(string head) =>
        head.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith("{")
        && (head.Contains("salesAndTrafficBy", StringComparison.Ordinal) || head.Contains("GET_SALES_AND_TRAFFIC_REPORT", StringComparison.Ordinal));

    public IEnumerable<string> Notes()
    {
        yield return grain switch
        {
            Grain.Day => Tf($"By day; its products are of {asked.From:yyyy-MM-dd} to {asked.To:yyyy-MM-dd} as a whole."),
            Grain.Week => Tf($"By week; its products are of {asked.From:yyyy-MM-dd} to {asked.To:yyyy-MM-dd} as a whole."),
            _ => Tf($"By month; its products are of {asked.From:yyyy-MM-dd} to {asked.To:yyyy-MM-dd} as a whole."),
        };
    }

    public IEnumerable<ReportLine> Lines()
    {
        var number = 0;
        foreach (var (name, value) in Parts().Where(part => part.Name is ByDate or ByAsin))
        {
            var entry = new JsonEntry(value, ++number);
            var line = name == ByDate ? OfDays(entry) : OfProduct(entry);
            yield return (ReportLine?)entry.Problem ?? line;
        }

        if (number == 0) throw new UnusableReportException(T("The report holds neither days nor products."), T("Download it again for a period that has orders."));
    }

    private TrafficLine OfDays(JsonEntry entry)
    {
        var day = entry.Day("date", place.LastYear);
        return Line(entry, day is { } first ? Widened(new Period(first, first)) : default, "salesByDate", "trafficByDate");
    }

    private TrafficLine OfProduct(JsonEntry entry)
    {
        var line = Line(entry, asked, "salesByAsin", "trafficByAsin") with
        {
            ParentAsin = entry.Text("parentAsin"),
            ChildAsin = entry.Text("childAsin"),
            Sku = entry.Text("sku"),
        };
        if (line is { ParentAsin: null, ChildAsin: null }) entry.Reject("parentAsin", "", T("The entry names no product."));
        return line;
    }

    private static TrafficLine Line(JsonEntry entry, Period days, string sales, string traffic)
    {
        var line = new TrafficLine
        {
            LineNumber = entry.Number,
            Days = days,
            All = Values(entry, sales, traffic, ""),
            B2B = Values(entry, sales, traffic, "B2B"),
            Currencies = entry.Currencies,
        };
        if (line.All.AreEmpty && line.B2B.AreEmpty) entry.Reject(sales, "", T("The entry holds no figure."));
        return line;
    }

    private static TrafficValues Values(JsonEntry entry, string sales, string traffic, string buyers) => new(
        entry.Count(traffic, $"sessions{buyers}"),
        entry.Count(traffic, $"pageViews{buyers}"),
        entry.Percent(traffic, $"buyBoxPercentage{buyers}"),
        entry.Count(sales, $"unitsOrdered{buyers}"),
        entry.Count(sales, $"totalOrderItems{buyers}"),
        entry.Amount(sales, $"orderedProductSales{buyers}"));

    private IEnumerable<(string Name, JsonElement Value)> Parts()
    {
        using var content = open();
        foreach (var part in JsonParts.Of(content)) yield return part;
    }

    private JsonElement ReadSpecification()
    {
        // It is the first part in every report seen; wherever it stands, the entries mean nothing without it.
        var found = Parts().FirstOrDefault(part => part.Name == Specification).Value;
        return found.ValueKind == JsonValueKind.Object ? found : throw NotWhole(T("The Sales and Traffic report is not whole: its reportSpecification is missing."));
    }

    private Period Days(JsonElement specification)
    {
        if (Day(specification, "dataStartTime") is not { } from || Day(specification, "dataEndTime") is not { } to || to < from || from.Year < JsonEntry.FirstYear || to.Year > place.LastYear)
            throw NotWhole(T("The Sales and Traffic report is not whole: its reportSpecification does not say of which days it is."));
        return Widened(new Period(from, to));
    }

    // The marketplace widens a range to whole weeks, from Sunday on, and months.
    private Period Widened(Period days) => grain switch
    {
        Grain.Week => new Period(Grains.WeekOf(days.From, DayOfWeek.Sunday), Grains.WeekOf(days.To, DayOfWeek.Sunday).AddDays(6)),
        Grain.Month => new Period(Period.FirstOfMonth(days.From), Period.FirstOfMonth(days.To).AddMonths(1).AddDays(-1)),
        _ => days,
    };

    private void RefuseOtherMarketplace(JsonElement specification)
    {
        if (!specification.TryGetProperty("marketplaceIds", out var ids) || ids.ValueKind != JsonValueKind.Array) return;

        var codes = ids.EnumerateArray().Select(id => MarketplaceIds.CodeOf(id.ToString())).OfType<string>().ToList();
        if (codes.Count == 0 || codes.Contains(place.Marketplace)) return;
        throw new UnusableReportException(
            Tf($"The report is of marketplace {string.Join(T(" and "), codes)}, not of {place.Marketplace}."), Tf($"Import it with --marketplace {codes[0]}."));
    }

    private static DateOnly? Day(JsonElement specification, string name) =>
        specification.TryGetProperty(name, out var value) && JsonEntry.DayOf(value) is { } day ? day : null;

    private static string? Option(JsonElement specification, string name) =>
        specification.TryGetProperty("reportOptions", out var options) && options.ValueKind == JsonValueKind.Object && options.TryGetProperty(name, out var value)
            ? value.ToString().ToUpper(CultureInfo.InvariantCulture) : null;

    private static UnusableReportException NotWhole(string message) => new(message, T("Download the report again and load it as it is."));
}
