using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Tasks;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Listings.Stock;

/// <summary>Changes how many units a marketplace can sell.</summary>
public class StockCommand(B2BCentralDb db, ChangeLog log, TaskClosing closing, CurrentUser user) : ListingCommand(db, log, closing, user)
{
    /// <returns>False, and nothing is stored, when the stock is no longer what the form was opened with.</returns>
    public Task<bool> RunAsync(Storefront store, int productId, string? opened, int? stock) => SaveAsync(store, async () =>
    {
        var code = store.Marketplace.Code;
        var offer = await Db.Offers.FirstOrDefaultAsync(o => o.SellerId == store.SellerId && o.Marketplace == code && o.ProductId == productId);
        // A form that was sent twice has done what it says.
        if (StockForm.VersionOf(offer?.Stock) != opened) return offer is not null && offer.Stock == stock;

        // A SKU that was sold without a listings report has no offer yet.
        if (offer is null) Db.Offers.Add(offer = new Offer { SellerId = store.SellerId, Marketplace = code, ProductId = productId });

        await WriteDownAsync(store, productId, "Stock", Text(offer.Stock), Text(stock), code);
        offer.Stock = stock;
        return true;
    });

    private static string Text(int? stock) => stock is { } units ? Texts.Plural(units, "unit", "units") : "kept by the marketplace";
}
