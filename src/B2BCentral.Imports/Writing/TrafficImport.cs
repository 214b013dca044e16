using System.Globalization;
using B2BCentral.Data;
using B2BCentral.Data.Sellers;
using B2BCentral.Data.Traffic;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Reading.Tables;
using B2BCentral.Imports.Undoing;
using B2BCentral.Metrics.Time;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Writing;

/// <summary>
/// Stores what a Sales and Traffic report says of days and of products. What is loaded later for the same days replaces what was known; a product that it
/// does not list stays as it is. Runs in the caller's transaction.
/// </summary>
internal sealed class TrafficImport(B2BCentralDb db, SellerMarketplace marketplace, ImportJournal journal, ImportCounts counts, Action<RejectedLine> reject)
{
    private const int LongestAsin = 20;
    private const int LongestSku = 100;

    private readonly Dictionary<TrafficKey, List<TrafficLine>> told = [];

    public async Task RunAsync(IEnumerable<ReportLine> lines)
    {
        foreach (var line in lines) Take(line);
        ForeignCurrencies.RefuseFile(counts, marketplace);

        var content = new TrafficContent(marketplace, counts);
        var stored = new List<(TrafficLevel? Level, TrafficFigures Row)>();
        // A report by date has a row for each of many days, and one range of the key holds them all.
        foreach (var report in told.GroupBy(entry => (entry.Key.Level, Days: entry.Key.Level is null ? new Period(counts.From!.Value, counts.To!.Value) : entry.Key.Days)))
        {
            var known = await LoadAsync(report.Key.Level, report.Key.Days);
            stored.AddRange(report.Select(entry => (entry.Key.Level, Stored(entry.Key, entry.Value, [.. known[entry.Key]], content))));
        }

        await TeachParentsAsync([.. stored.Select(entry => entry.Row).OfType<ProductTraffic>().Where(row => row is { ParentAsin: not null, Level: not TrafficLevel.Parent })]);
        await journal.SaveChangesAsync();
        counts.Traffic = [.. stored.GroupBy(entry => entry.Level, entry => entry.Row).OrderBy(level => level.Key).Select(Totals)];
    }

    private void Take(ReportLine line)
    {
        counts.RowsRead++;
        if (Refusal(line) is { } refusal)
        {
            counts.Rejected++;
            reject(refusal);
            return;
        }

        var traffic = (TrafficLine)line;
        var key = TrafficKey.Of(traffic);
        if (!told.TryGetValue(key, out var parts)) parts = [];

        // A child can stand under two parents, itself being one, and a SKU under two children; it is then the two together. Any other second row is the same again.
        var again = parts.FindIndex(part => key.Level is null or TrafficLevel.Parent || (part.ParentAsin, part.ChildAsin) == (traffic.ParentAsin, traffic.ChildAsin));
        if (TooLarge(traffic, parts.Where((_, i) => i != again)) is { } excess)
        {
            counts.Rejected++;
            reject(excess);
            return;
        }

        told[key] = parts;
        counts.Told(traffic.Days.From);
        counts.Told(traffic.Days.To);
        if (traffic.All.Sales is not null) counts.OwnAmounts++;
        if (TrafficContent.HasPartAboveTotal(traffic)) counts.PartsAboveTotal++;
        if (again < 0)
        {
            parts.Add(traffic);
            return;
        }

        parts[again] = traffic;
        counts.Repeated++;
        counts.Unchanged++;
    }

    private async Task<ILookup<TrafficKey, TrafficFigures>> LoadAsync(TrafficLevel? level, Period days)
    {
        IEnumerable<TrafficFigures> rows = level is null
            ? await db.PeriodTraffic.Where(t => t.SellerId == marketplace.SellerId && t.Marketplace == marketplace.Code && t.From >= days.From && t.To <= days.To).ToListAsync()
            : await db.ProductTraffic.Where(t =>
                t.SellerId == marketplace.SellerId && t.Marketplace == marketplace.Code && t.Level == level && t.From == days.From && t.To == days.To).ToListAsync();
        return rows.ToLookup(TrafficKey.Of);
    }

    private TrafficFigures Stored(TrafficKey key, List<TrafficLine> parts, List<TrafficFigures> known, TrafficContent content)
    {
        var asin = parts[^1].ChildAsin;
        if ((known.Find(one => one is ProductTraffic product && product.Asin == asin) ?? known.FirstOrDefault()) is { } row)
        {
            // What rows are stored under has the ASIN of a SKU in it too, and yet a SKU counts once.
            var isMoved = row is ProductTraffic { Level: TrafficLevel.Sku, Asin: var before } && asin is not null && asin != before;
            db.RemoveRange(known.Where(one => isMoved || one != row));
            if (isMoved) row = Copied(row, asin!);
            if (content.Put(parts, row) || isMoved || known.Count > 1) counts.Changed += parts.Count;
            else counts.Unchanged += parts.Count;
            return row;
        }

        row = key.NewRow(marketplace, asin ?? parts[^1].ParentAsin ?? "");
        content.Put(parts, row);
        db.Add(row);
        counts.Added += parts.Count;
        return row;
    }

    private ProductTraffic Copied(TrafficFigures row, string asin)
    {
        var copy = (ProductTraffic)db.Entry(row).CurrentValues.ToObject();
        copy.Asin = asin;
        db.Add(copy);
        return copy;
    }

    private async Task TeachParentsAsync(List<ProductTraffic> rows)
    {
        if (rows.Count == 0) return;

        var parents = rows.GroupBy(row => row.Asin).ToDictionary(child => child.Key, child => child.MaxBy(row => row.To)!.ParentAsin);
        var newer = await ParentAsins.NewestAsync(db, marketplace.SellerId, rows.Max(row => row.To));
        foreach (var product in await db.Products.Where(p => p.SellerId == marketplace.SellerId && p.Asin != null).ToListAsync())
            if (parents.TryGetValue(product.Asin!, out var parent)) product.ParentAsin = newer.GetValueOrDefault(product.Asin!) ?? parent;
    }

    private static TrafficTotals Totals(IGrouping<TrafficLevel?, TrafficFigures> level) => new(
        level.Key, level.Count(), TrafficSum.Of([.. level], TrafficCoverage.Joined(level.Select(row => new Period(row.From, row.To)).Distinct().OrderBy(days => days.From))));

    private RejectedLine? Refusal(ReportLine line) => line switch
    {
        RejectedLine rejected => rejected,
        TrafficLine { ChildAsin.Length: > LongestAsin } or TrafficLine { ParentAsin.Length: > LongestAsin } =>
            Refused(line, "asin", T("The ASIN is longer than any."), T("Check which column holds the ASIN.")),
        TrafficLine { Sku.Length: > LongestSku } => Refused(line, "sku", Tf($"The SKU is longer than {LongestSku} characters."), T("Check which column holds the SKU.")),
        TrafficLine traffic => ForeignCurrencies.Refuse(line, traffic.Currencies, marketplace, counts),
        _ => null,
    };

    // Each row by itself can be stored, and the two together may not.
    private static RejectedLine? TooLarge(TrafficLine line, IEnumerable<TrafficLine> others)
    {
        var parts = others.Append(line).ToList();
        if (parts.Count == 1) return null;

        return new[]
        {
            Sum("sessions", "number of sessions", values => values.Sessions), Sum("page views", "number of page views", values => values.PageViews),
            Sum("units", "number of units", values => values.Units), Sum("order items", "number of order items", values => values.OrderItems),
        }.FirstOrDefault(refusal => refusal is not null);

        RejectedLine? Sum(string field, string meaning, Func<TrafficValues, long?> figure)
        {
            var sum = Math.Max(parts.Sum(part => figure(part.All) ?? 0), parts.Sum(part => figure(part.B2B) ?? 0));
            return sum <= int.MaxValue ? null : Refused(line, field, ValueWords.CannotBe(meaning, sum.ToString(CultureInfo.InvariantCulture)), T("Look whether the columns have slipped in this line."));
        }
    }

    private static RejectedLine Refused(ReportLine line, string field, string reason, string remedy) =>
        new() { LineNumber = line.LineNumber, Field = field, Value = "", Reason = reason, Remedy = remedy };
}
