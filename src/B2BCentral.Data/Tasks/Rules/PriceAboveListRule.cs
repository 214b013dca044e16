using System.Globalization;
using B2BCentral.Data.Figures;
using B2BCentral.Data.Offers;
using B2BCentral.Metrics;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Data.Tasks.Rules;

/// <summary>A business price above the standard price does not hold. Done when the prices are repaired.</summary>
public class PriceAboveListRule(B2BCentralDb db, SalesAtStake stake, FigureMemory memory) : ITaskRule
{
    public async Task<IReadOnlyList<SellerTask>> CausedAsync(TaskScope scope)
    {
        var offers = await memory.GetAsync(scope.Figures, "prices above list", () => OffersAsync(scope), found => found.Count);
        var sales = await stake.OfAsync(scope, offers.ConvertAll(one => one.Offer.ProductId));
        return [.. offers.Select(one => TaskOf(scope, one.Offer, one.Sku, one.Title, sales.GetValueOrDefault(one.Offer.ProductId)))];
    }

    private Task<List<AboveList>> OffersAsync(TaskScope scope) => db.Offers.AsNoTracking()
        .Where(o => o.SellerId == scope.SellerId && o.Marketplace == scope.Code && o.BusinessPrice > o.StandardPrice)
        .Join(db.Products.Where(p => p.SellerId == scope.SellerId), o => o.ProductId, p => p.ProductId, (o, p) => new AboveList(o, p.Sku, p.Title))
        .ToListAsync();

    private static SellerTask TaskOf(TaskScope scope, Offer offer, string sku, string? title, long sales)
    {
        var since = offer.AboveListSince ?? scope.Seller.CreatedAt;
        var currency = scope.Marketplace.Currency;
        return new SellerTask(
            string.Create(CultureInfo.InvariantCulture, $"price-above-list-{scope.Code.ToLowerInvariant()}-{offer.ProductId}-{since.ToUnixTimeMilliseconds()}"),
            TaskType.PriceAboveList,
            Tf($"Fix the business price of {title ?? sku}"),
            Tf($"It is {MoneyText.Of(offer.BusinessPrice!.Value, currency)}, above the standard price of {MoneyText.Of(offer.StandardPrice!.Value, currency)}, so businesses do not get it.") +
            $" {SalesAtStake.Text(scope, sales)}",
            since)
        {
            Marketplace = scope.Code,
            Subject = sku,
            Sku = sku,
            SalesAtStake = sales,
        };
    }

    private sealed record AboveList(Offer Offer, string Sku, string? Title);
}
