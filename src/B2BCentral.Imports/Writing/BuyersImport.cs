using System.Diagnostics.CodeAnalysis;
using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Orders;
using B2BCentral.Data.Sellers;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Undoing;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Segments;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Imports.Writing;

/// <summary>Classifies buyers from a list, and with them the orders they placed. Runs in the caller's transaction.</summary>
internal sealed class BuyersImport(
    B2BCentralDb db, SellerMarketplace marketplace, BuyerDirectory buyers, SegmentCatalog segments, ImportJournal journal, ImportCounts counts, Action<RejectedLine> reject)
{
    private readonly HashSet<Buyer> changedBuyers = [];
    private Dictionary<string, int> buyersByOrder = [];
    private ILookup<string, int> buyersByPurchaseOrder = Array.Empty<int>().ToLookup(_ => "");

    /// <returns>The local days whose figures may have changed, per marketplace of the seller.</returns>
    public async Task<ILookup<string, DateOnly>> RunAsync(IEnumerable<ReportLine> lines)
    {
        await LoadKnownOrdersAsync();
        foreach (var line in lines)
        {
            counts.RowsRead++;
            if (line is BuyerLine buyer)
            {
                Classify(buyer);
                continue;
            }

            counts.Rejected++;
            reject((RejectedLine)line);
        }

        await journal.SaveChangesAsync();
        var orders = new BuyersOrders(db, marketplace.SellerId, journal);
        changedBuyers.UnionWith(await orders.LinkAsync(buyers));
        return await orders.ClassifyAsync(changedBuyers);
    }

    private IQueryable<Order> BusinessOrders => db.Orders.Where(o => o.SellerId == marketplace.SellerId && o.IsBusiness);

    // An order or purchase order number in the list means whoever placed it, where that is known already. Another marketplace may have an order of the same id.
    private async Task LoadKnownOrdersAsync()
    {
        var known = await BusinessOrders.Where(o => o.BuyerId != null)
            .Select(o => new { o.Marketplace, o.OrderNumber, o.PurchaseOrderNumber, BuyerId = o.BuyerId!.Value }).ToListAsync();
        buyersByOrder = known.Where(o => o.Marketplace == marketplace.Code).DistinctBy(o => Buyer.KeyOf(o.OrderNumber)).ToDictionary(o => Buyer.KeyOf(o.OrderNumber), o => o.BuyerId);
        buyersByPurchaseOrder = known.Where(o => o.PurchaseOrderNumber != null).ToLookup(o => Buyer.KeyOf(o.PurchaseOrderNumber!), o => o.BuyerId);
    }

    private void Classify(BuyerLine line)
    {
        var industry = segments.IndustryOf(line.Industry, line.SubIndustry);
        var region = segments.RegionOf(Region.Of(line.Region, country: null, marketplace.Place.Country));
        var size = segments.SizeOf(line.CompanySize);
        if (SizeBand.IsNobody(line.CompanySize)) counts.WithoutEmployees++;
        var (isNew, isChanged) = (false, false);
        foreach (var buyer in BuyersOf(line))
        {
            var before = (buyer.Name, buyer.IndustryId, buyer.RegionId, buyer.SizeId, buyer.EmailDomain, buyer.TaxId);
            if (IsCalled(buyer, line.CompanyName)) buyer.Name = PlainText.Cut(line.CompanyName, BuyerDirectory.LongestName);
            if (industry != Segment.OtherId) buyer.IndustryId = industry;
            if (region != Segment.OtherId) buyer.RegionId = region;
            if (size != Segment.OtherId) buyer.SizeId = size;

            buyer.EmailDomain = line.EmailDomain ?? buyer.EmailDomain;
            buyer.TaxId = line.TaxId ?? buyer.TaxId;
            isNew |= db.Entry(buyer).State == EntityState.Added && !changedBuyers.Contains(buyer);
            if (before == (buyer.Name, buyer.IndustryId, buyer.RegionId, buyer.SizeId, buyer.EmailDomain, buyer.TaxId)) continue;

            isChanged = true;
            changedBuyers.Add(buyer);
        }

        if (isNew) counts.Added++;
        else if (isChanged) counts.Changed++;
        else counts.Unchanged++;
    }

    // A company that orders call by another name keeps that, whoever's number the line has.
    private static bool IsCalled(Buyer buyer, [NotNullWhen(true)] string? company) =>
        company is not null && (buyer.KeyKind != BuyerKeyKind.Company || buyer.Key == Buyer.KeyOf(company));

    // A line may name its buyer in several ways, and each order knows the buyer by one of them.
    private List<Buyer> BuyersOf(BuyerLine line)
    {
        var named = new List<Buyer>();
        if (line.BuyerId is not null) named.Add(buyers.GetOrAdd(BuyerKeyKind.BuyerId, line.BuyerId, name: null));
        if (line.CompanyName is not null) named.Add(buyers.GetOrAdd(BuyerKeyKind.Company, line.CompanyName, name: null));
        if (line.OrderNumber is not null) named.Add(WhoPlaced(line.OrderNumber) ?? buyers.GetOrAddOfOrder(marketplace.Code, line.OrderNumber));
        if (line.PurchaseOrderNumber is null) return named;

        // The number stays known by itself too: more orders with it may have no name, or be still to come.
        var known = buyersByPurchaseOrder[Buyer.KeyOf(line.PurchaseOrderNumber)].Select(buyers.Get);
        return [.. named.Concat(known).Append(buyers.GetOrAdd(BuyerKeyKind.PurchaseOrderNumber, line.PurchaseOrderNumber, name: null)).Distinct()];
    }

    private Buyer? WhoPlaced(string orderNumber) => buyersByOrder.TryGetValue(Buyer.KeyOf(orderNumber), out var id) ? buyers.Get(id) : null;
}
