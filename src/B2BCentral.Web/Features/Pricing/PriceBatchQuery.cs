using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Offers;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Pricing;

public enum BatchRows
{
    All,
    Change,
    Stay,
    Cannot,
}

/// <summary>Batches of price changes: what they do, row by row and summed.</summary>
public class PriceBatchQuery(B2BCentralDb db)
{
    private const int Listed = 20;
    private const int ReasonsNamed = 6;

    /// <returns>Null when the seller has no such batch of prices in this marketplace.</returns>
    public Task<ChangeBatch?> FindAsync(Storefront store, int batchId) => OfStore(store).FirstOrDefaultAsync(b => b.BatchId == batchId);

    public async Task<List<(ChangeBatch Batch, int Rows)>> NewestAsync(Storefront store) =>
        (await OfStore(store).OrderByDescending(b => b.CreatedAt).ThenBy(b => b.BatchId).Take(Listed).Select(b => new { Batch = b, Rows = b.Rows.Count(r => r.After != null && r.Problem == null) }).ToListAsync())
        .ConvertAll(found => (found.Batch, found.Rows));

    public async Task<BatchSummary> SummaryAsync(ChangeBatch batch)
    {
        var rows = db.ChangeBatchRows.Where(r => r.SellerId == batch.SellerId && r.BatchId == batch.BatchId);
        var changing = Only(rows, BatchRows.Change);
        var offers = db.Offers.Where(o => o.SellerId == batch.SellerId && o.Marketplace == batch.Marketplace);
        return new BatchSummary(
            await changing.CountAsync(),
            await Only(rows, BatchRows.Stay).CountAsync(),
            await Only(rows, BatchRows.Cannot).CountAsync(),
            await changing.CountAsync(r => r.After!.Contains(PricingJson.MarkOfBusinessPrice) && !r.Before!.Contains(PricingJson.MarkOfBusinessPrice)),
            await changing.CountAsync(r => !r.After!.Contains(PricingJson.MarkOfBusinessPrice) && r.Before!.Contains(PricingJson.MarkOfBusinessPrice)),
            await offers.CountAsync(),
            await offers.CountAsync(o => o.BusinessPrice != null),
            await rows.Where(r => r.Problem != null).GroupBy(r => r.Problem!).OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
                .Take(ReasonsNamed).Select(group => new BatchReason(group.Key, group.Count())).ToListAsync());
    }

    public Task<int> CountAsync(ChangeBatch batch, BatchRows show) => RowsOf(batch, show).CountAsync();

    public Task<List<BatchRow>> PageAsync(ChangeBatch batch, BatchRows show, int skip, int take)
    {
        var rows = from row in RowsOf(batch, show)
                   join found in db.Offers.Where(o => o.SellerId == batch.SellerId && o.Marketplace == batch.Marketplace) on row.SubjectId equals found.ProductId into offers
                   from offer in offers.DefaultIfEmpty()
                   join known in db.Products.Where(p => p.SellerId == batch.SellerId) on row.SubjectId equals known.ProductId into products
                   from product in products.DefaultIfEmpty()
                   orderby row.Line
                   select new BatchRow(row, offer == null ? null : offer.StandardPrice, product == null ? null : product.Title);
        return rows.Skip(skip).Take(take).AsNoTracking().ToListAsync();
    }

    private IQueryable<ChangeBatch> OfStore(Storefront store) => db.ChangeBatches.AsNoTracking()
        .Where(b => b.SellerId == store.SellerId && b.Marketplace == store.Marketplace.Code && (b.Kind == ChangeBatchKind.PriceRule || b.Kind == ChangeBatchKind.PriceFile));

    private IQueryable<ChangeBatchRow> RowsOf(ChangeBatch batch, BatchRows show) =>
        Only(db.ChangeBatchRows.Where(r => r.SellerId == batch.SellerId && r.BatchId == batch.BatchId), show);

    private static IQueryable<ChangeBatchRow> Only(IQueryable<ChangeBatchRow> rows, BatchRows show) => show switch
    {
        BatchRows.Change => rows.Where(r => r.Problem == null && r.After != null),
        BatchRows.Stay => rows.Where(r => r.Problem == null && r.After == null),
        BatchRows.Cannot => rows.Where(r => r.Problem != null),
        _ => rows,
    };
}

/// <param name="Change">Rows with new prices and no problem.</param>
/// <param name="Gained">Offers among them that have a business price after it and none before.</param>
/// <param name="Lost">Offers that lose theirs.</param>
/// <param name="Offers">All of the marketplace.</param>
/// <param name="CoveredNow">Offers with a business price as it is stored now.</param>
public sealed record BatchSummary(int Change, int Stay, int Cannot, int Gained, int Lost, int Offers, int CoveredNow, IReadOnlyList<BatchReason> Reasons);

public sealed record BatchReason(string Text, int Rows);

/// <param name="StandardPrice">Of the offer now.</param>
/// <param name="Title">Of the product now; null where it has none.</param>
public sealed record BatchRow(ChangeBatchRow Row, long? StandardPrice, string? Title);
