using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Tasks;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Listings;

/// <summary>What every edit of a listing has around its own work: one transaction, the history of changes, and the version that caches go by.</summary>
public abstract class ListingCommand(B2BCentralDb db, ChangeLog log, TaskClosing closing, CurrentUser user)
{
    protected B2BCentralDb Db => db;

    protected string UserId => user.Id;

    /// <summary>Runs the edit and stores it; nothing at all is stored when it answers false.</summary>
    protected async Task<bool> SaveAsync(Storefront store, Func<Task<bool>> edit)
    {
        Language.ForKeeping();
        await using var transaction = await db.BeginWritingAsync();
        var before = await closing.BeforeAsync(store.SellerId);
        if (!await edit()) return false;

        await db.SaveChangesAsync();
        await closing.DoneAsync(before, user.Id);
        // What a product is called and looks like is the same in every marketplace.
        await db.Marketplaces.Where(m => m.SellerId == store.SellerId).ExecuteUpdateAsync(set => set.SetProperty(m => m.DataVersion, m => m.DataVersion + 1));
        await transaction.CommitAsync();
        return true;
    }

    /// <param name="marketplace">Where the change holds; null for all of them.</param>
    protected Task WriteDownAsync(Storefront store, int productId, string field, string? before, string? after, string? marketplace = null) => log.AddAsync(new Change
    {
        SellerId = store.SellerId,
        Marketplace = marketplace,
        ProductId = productId,
        UserId = user.Id,
        Kind = ChangeKind.Listing,
        Field = field,
        Before = before,
        After = after,
    });
}
