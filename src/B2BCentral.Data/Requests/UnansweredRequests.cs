using B2BCentral.Data.Offers;
using B2BCentral.Data.Tasks;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Requests;

/// <summary>The requests that a seller did not answer, in time or too late: what two rules of tasks look at.</summary>
public class UnansweredRequests(B2BCentralDb db)
{
    /// <summary>The history of tasks was told of older ones long ago.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(60);

    private (TaskScope Scope, IReadOnlyList<UnansweredRequest> Requests)? last;

    /// <summary>The soonest deadline first. Two rules ask one after the other: of the same scope, which is one moment, they get the same answer.</summary>
    public async Task<IReadOnlyList<UnansweredRequest>> OfAsync(TaskScope scope)
    {
        if (last is not { } known || !ReferenceEquals(known.Scope, scope)) last = known = (scope, await ReadAsync(scope));
        return known.Requests;
    }

    private async Task<IReadOnlyList<UnansweredRequest>> ReadAsync(TaskScope scope)
    {
        var oldest = scope.Now - Remembered;
        var requests = await db.BuyerRequests.AsNoTracking()
            .Where(r => r.SellerId == scope.SellerId && r.Marketplace == scope.Code && r.AskedAt >= oldest && r.AnsweredAt == null)
            .Join(db.Products.Where(p => p.SellerId == scope.SellerId), r => r.ProductId, p => p.ProductId, (r, p) => new { Request = r, p.Sku, p.Title })
            .OrderBy(one => one.Request.AskedAt).ThenBy(one => one.Request.RequestId).ToListAsync();
        if (requests.Count == 0) return [];

        var ids = requests.Select(one => one.Request.ProductId).Distinct().ToList();
        var offers = await db.Offers.AsNoTracking().Include(o => o.Tiers)
            .Where(o => o.SellerId == scope.SellerId && o.Marketplace == scope.Code && ids.Contains(o.ProductId)).ToDictionaryAsync(o => o.ProductId);
        return [.. requests.Select(one => new UnansweredRequest(one.Request, one.Sku, one.Title ?? one.Sku, offers.GetValueOrDefault(one.Request.ProductId)))];
    }
}

/// <param name="Name">What the product is called.</param>
/// <param name="Offer">With its tiers; null where the SKU is no longer offered.</param>
public sealed record UnansweredRequest(BuyerRequest Request, string Sku, string Name, Offer? Offer);
