using B2BCentral.Data;
using B2BCentral.Web.Features.Orders;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Companies;

/// <summary>Which companies have ordered more than once.</summary>
public class RepeatBuyersQuery(B2BCentralDb db)
{
    /// <param name="filter">Only orders of its marketplace that count for it, up to the end of its period, whatever their segments.</param>
    /// <param name="companies">By id, with their orders in the period.</param>
    public async Task<IReadOnlySet<int>> RunAsync(OrderListFilter filter, IEnumerable<(int BuyerId, long Orders)> companies)
    {
        var again = companies.ToLookup(company => company.Orders > 1, company => company.BuyerId);
        // Of one order in the period: only these are to be looked up.
        var once = again[false].ToArray();
        if (once.Length == 0) return again[true].ToHashSet();

        var (sellerId, code, end) = (filter.Store.SellerId, filter.Store.Marketplace.Code, filter.Period.To);
        var (inScope, counted) = (filter.Items.InScope, filter.Items.Counted);
        var older = await db.Orders
            .Where(o => o.SellerId == sellerId && o.Marketplace == code && o.Day <= end && o.IsBusiness && !o.IsNonAmazon && o.BuyerId != null && EF.Parameter(once).Contains(o.BuyerId.Value))
            .Where(o => o.Items.AsQueryable().Where(inScope).Any(counted))
            .GroupBy(o => o.BuyerId!.Value).Where(company => company.Count() > 1).Select(company => company.Key).ToListAsync();
        return again[true].Concat(older).ToHashSet();
    }
}
