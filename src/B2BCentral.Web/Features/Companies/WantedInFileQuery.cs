using System.Globalization;
using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Reading.Opening;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Segments;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Companies;

/// <summary>What a list of buyers says of companies that have ordered already.</summary>
public class WantedInFileQuery(B2BCentralDb db, TimeProvider time)
{
    private const int LongestLabel = 120;
    private const string NotKnown = "None of your companies is known by this. Check the spelling, or load the file under Imports so that it applies to future orders as well.";

    /// <exception cref="UnusableReportException">Nothing of the file can be used.</exception>
    public async Task<List<WantedClassification>> RunAsync(Storefront store, Stream file, string name)
    {
        using var report = ReportReader.Open(ReportFile.Open(file, name), ReportFormat.Buyers, mapping: null, store.Marketplace.Code, time.GetUtcNow().Year + 1);
        var known = await KnownAsync(store);
        var (wanted, problems) = (new Dictionary<int, WantedClassification>(), new List<WantedClassification>());
        foreach (var line in report.Lines().AtMost(RowLimit.ToLookThrough))
        {
            var subject = $"Line {line.LineNumber.ToString(CultureInfo.InvariantCulture)}";
            if (line is RejectedLine rejected)
            {
                problems.Add(new WantedClassification(subject, null, null, $"{rejected.Reason} {rejected.Remedy}", rejected.Field));
                continue;
            }

            var buyer = (BuyerLine)line;
            var (target, found) = (TargetOf(buyer, store), known.Of(buyer).ToList());
            if (target.IsEmpty) problems.Add(new WantedClassification(subject, null, null, "The line gives no industry, size or region. Fill in at least one of them.", "industry"));
            else if (found.Count == 0) problems.Add(new WantedClassification($"{subject}: {NamedBy(buyer)}", null, null, NotKnown, "company"));
            foreach (var one in target.IsEmpty ? [] : found)
                wanted[one.BuyerId] = new WantedClassification(
                    CompanyText.NameOf(one), one.BuyerId, wanted.TryGetValue(one.BuyerId, out var earlier) ? earlier.Target!.Then(target) : target);
        }

        return [.. problems, .. wanted.Values];
    }

    private async Task<KnownBuyers> KnownAsync(Storefront store)
    {
        var buyers = await db.Buyers.AsNoTracking().Where(b => b.SellerId == store.SellerId).ToListAsync();
        var orders = await db.Orders.Where(o => o.SellerId == store.SellerId && o.IsBusiness && o.BuyerId != null)
            .Select(o => new { BuyerId = o.BuyerId!.Value, o.Marketplace, o.OrderNumber, o.PurchaseOrderNumber }).ToListAsync();
        return new KnownBuyers(
            store.Marketplace.Code, buyers.ToDictionary(b => b.BuyerId), buyers.ToDictionary(b => (b.KeyKind, b.Key), b => b.BuyerId),
            buyers.Where(b => b.Name is not null).ToLookup(b => Buyer.KeyOf(b.Name!), b => b.BuyerId),
            orders.Where(o => o.Marketplace == store.Marketplace.Code).ToLookup(o => Buyer.KeyOf(o.OrderNumber), o => o.BuyerId),
            orders.Where(o => o.PurchaseOrderNumber != null).ToLookup(o => Buyer.KeyOf(o.PurchaseOrderNumber!), o => o.BuyerId));
    }

    private static ClassificationTarget TargetOf(BuyerLine line, Storefront store)
    {
        var (industry, sub) = Industry.Classify(line.Industry, line.SubIndustry);
        return new ClassificationTarget(
            KeyOf(industry?.Key), industry is null ? null : KeyOf(sub?.Key), KeyOf(SizeBand.Classify(line.CompanySize)),
            KeyOf(Region.Of(line.Region, country: null, store.Place.Country)));
    }

    // As an import takes it: "other" says nothing of a company, and a label is no longer than its column.
    private static string? KeyOf(string? label) => label switch
    {
        null => null,
        _ when label.Equals(Segment.OtherKey, StringComparison.OrdinalIgnoreCase) => null,
        _ => PlainText.Cut(label, LongestLabel),
    };

    private static string NamedBy(BuyerLine line) => line.CompanyName ?? line.BuyerId ?? line.OrderNumber ?? line.PurchaseOrderNumber ?? "";

    /// <summary>A line may name its buyer in several ways, and each order knows the buyer by one of them.</summary>
    private sealed record KnownBuyers(
        string Marketplace, Dictionary<int, Buyer> ById, Dictionary<(BuyerKeyKind, string), int> ByKey, ILookup<string, int> ByName, ILookup<string, int> ByOrder,
        ILookup<string, int> ByPurchaseOrder)
    {
        public IEnumerable<Buyer> Of(BuyerLine line) =>
            Keyed(BuyerKeyKind.BuyerId, line.BuyerId).Concat(Keyed(BuyerKeyKind.Company, line.CompanyName)).Concat(Named(line))
                .Concat(Listed(line.OrderNumber)).Concat(Placed(ByOrder, line.OrderNumber))
                .Concat(Keyed(BuyerKeyKind.PurchaseOrderNumber, line.PurchaseOrderNumber)).Concat(Placed(ByPurchaseOrder, line.PurchaseOrderNumber))
                .Distinct().Select(id => ById[id]);

        private IEnumerable<int> Keyed(BuyerKeyKind kind, string? text) => text is null ? [] : WithKey(kind, Buyer.KeyOf(text));

        // Lists of earlier versions did not say of which marketplace.
        private IEnumerable<int> Listed(string? order) =>
            order is null ? [] : WithKey(BuyerKeyKind.OrderNumber, Buyer.KeyOfOrder(Marketplace, order)) is [_, ..] known ? known : Keyed(BuyerKeyKind.OrderNumber, order);

        private int[] WithKey(BuyerKeyKind kind, string key) => ByKey.TryGetValue((kind, key), out var id) ? [id] : [];

        // Who is known by a number is still called by its name; where the line tells the number, another one of that name is not meant.
        private IEnumerable<int> Named(BuyerLine line) => line.BuyerId is null && line.CompanyName is not null ? ByName[Buyer.KeyOf(line.CompanyName)] : [];

        private static IEnumerable<int> Placed(ILookup<string, int> orders, string? number) => number is null ? [] : orders[Buyer.KeyOf(number)];
    }
}
