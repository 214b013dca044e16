using System.Linq.Expressions;
using System.Text.Json;
using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Imports;
using B2BCentral.Data.Offers;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Imports.Undoing;

/// <summary>Removes the products, buyers and segments that an import added, but for those that something else refers to by now, such as a campaign draft.</summary>
public class UnusedRows(B2BCentralDb db)
{
    private const int IdsAtOnce = 5_000;

    public async Task RemoveAsync(Import import, IReadOnlyList<ReplacedRow> added)
    {
        var sellerId = import.SellerId;
        foreach (var ids in Ids(added, nameof(Product), nameof(Product.ProductId))) await UnusedProducts(sellerId, ids).ExecuteDeleteAsync();
        foreach (var ids in Ids(added, nameof(Buyer), nameof(Buyer.BuyerId))) await UnusedBuyers(sellerId, ids).ExecuteDeleteAsync();
        if (await db.ChangeBatches.AnyAsync(b => b.SellerId == sellerId && b.Kind == ChangeBatchKind.Classification && b.CreatedAt >= import.FinishedAt)) return;

        // Sub-industries first: an industry is in use while it has one.
        foreach (var ids in Ids(added, nameof(Segment), nameof(Segment.SegmentId))) await UnusedSegments(sellerId, ids, s => s.ParentId != null).ExecuteDeleteAsync();
        foreach (var ids in Ids(added, nameof(Segment), nameof(Segment.SegmentId))) await UnusedSegments(sellerId, ids, s => s.ParentId == null).ExecuteDeleteAsync();
    }

    // The subject of a batch's row is a company where the batch classifies, and a product otherwise; both have numbers from 1 on.
    private IQueryable<Product> UnusedProducts(int sellerId, int[] ids) => db.Products.Where(p => p.SellerId == sellerId && EF.Parameter(ids).Contains(p.ProductId)
        && !db.OrderItems.Where(i => i.SellerId == sellerId).Select(i => i.ProductId).Contains(p.ProductId)
        && !db.Offers.Where(o => o.SellerId == sellerId).Select(o => o.ProductId).Contains(p.ProductId)
        && !db.ProductPictures.Any(picture => picture.SellerId == sellerId && picture.ProductId == p.ProductId)
        && !db.CampaignDrafts.Any(campaign => campaign.SellerId == sellerId && campaign.ProductId == p.ProductId)
        && !db.BuyerRequests.Any(request => request.SellerId == sellerId && request.ProductId == p.ProductId)
        && !db.Changes.Any(change => change.SellerId == sellerId && change.ProductId == p.ProductId)
        && !db.ChangeBatchRows.Any(row => row.SellerId == sellerId && row.SubjectId == p.ProductId
            && db.ChangeBatches.Any(batch => batch.SellerId == sellerId && batch.BatchId == row.BatchId && batch.Kind != ChangeBatchKind.Classification)));

    private IQueryable<Buyer> UnusedBuyers(int sellerId, int[] ids) => db.Buyers.Where(b => b.SellerId == sellerId && EF.Parameter(ids).Contains(b.BuyerId)
        && !db.Orders.Any(o => o.SellerId == sellerId && o.BuyerId == b.BuyerId)
        && !db.Changes.Any(change => change.SellerId == sellerId && change.BuyerId == b.BuyerId)
        && !db.ChangeBatchRows.Any(row => row.SellerId == sellerId && row.SubjectId == b.BuyerId
            && db.ChangeBatches.Any(batch => batch.SellerId == sellerId && batch.BatchId == row.BatchId && batch.Kind == ChangeBatchKind.Classification)));

    private IQueryable<Segment> UnusedSegments(int sellerId, int[] ids, Expression<Func<Segment, bool>> level) =>
        db.Segments.Where(s => s.SellerId == sellerId && EF.Parameter(ids).Contains(s.SegmentId)).Where(level).Where(s =>
            !db.Segments.Any(sub => sub.SellerId == sellerId && sub.ParentId == s.SegmentId)
            && !db.Buyers.Any(b => b.SellerId == sellerId && (b.IndustryId == s.SegmentId || b.RegionId == s.SegmentId || b.SizeId == s.SegmentId))
            && !db.Orders.Where(o => o.SellerId == sellerId).Select(o => o.IndustryId).Contains(s.SegmentId)
            && !db.Orders.Where(o => o.SellerId == sellerId).Select(o => o.RegionId).Contains(s.SegmentId)
            && !db.Orders.Where(o => o.SellerId == sellerId).Select(o => o.SizeId).Contains(s.SegmentId));

    private static IEnumerable<int[]> Ids(IReadOnlyList<ReplacedRow> added, string entity, string property) => added.Where(row => row.Entity == entity)
        .Select(row =>
        {
            using var key = JsonDocument.Parse(row.Key);
            return key.RootElement.GetProperty(property).GetInt32();
        }).Chunk(IdsAtOnce);
}
