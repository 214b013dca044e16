using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using B2BCentral.Data;
using B2BCentral.Data.Offers;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Testing;
using B2BCentral.Tests.Data.Offers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Features.Pricing;

/// <summary>The site with shops that have offers of every kind. Each test that changes prices takes a shop of its own.</summary>
public sealed class PricedSite : SeededSite
{
    /// <summary>A SKU as sellers really write them, a formula to a spreadsheet.</summary>
    public const string Odd = "=1+A/B é";

    public static string Address(string shop, string path) => $"{path}?seller={shop}&marketplace=US";

    public static IEnumerable<(string Name, string Value)> Typed(IHtmlDocument page, params (string Name, string Value)[] other)
    {
        var fields = page.QuerySelectorAll<IHtmlInputElement>("form.form input[name]").Where(input => input.Type != "radio" || input.IsChecked)
            .Where(input => input.Name != "__RequestVerificationToken").Select(input => (Name: input.Name!, input.Value));
        return fields.Where(field => !other.Any(one => one.Name == field.Name)).Concat(other);
    }

    public async Task<BusinessPricing> PricingAsync(string shop, string sku)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        var offer = await db.Offers.Include(o => o.Tiers).SingleAsync(o =>
            db.Sellers.Any(s => s.Id == o.SellerId && s.Slug == shop) && db.Products.Any(p => p.SellerId == o.SellerId && p.ProductId == o.ProductId && p.Sku == sku));
        return offer.Pricing();
    }

    /// <summary>A shop with BARE (no business price), PRICED ($18.00), TIERED ($19.00 with two tiers), HIGH (above standard), UNKNOWN (no standard price) and an odd SKU.</summary>
    public async Task OpenAsync(string shop) => await Given.Seller(shop)
        .Order(on: "2025-03-10", asin: "BARE", units: 3, amount: 60).Offer("BARE", offer => PricedShop.Put(offer, BusinessPricing.None))
        .Order(on: "2025-03-11", asin: "PRICED", units: 1, amount: 18).Offer("PRICED", offer => PricedShop.Put(offer, new(1_800, [])))
        .Order(on: "2025-03-12", asin: "TIERED", units: 1, amount: 19).Offer("TIERED", offer => PricedShop.Put(offer, new(1_900, [PriceTier.Percent(5, 500), PriceTier.Percent(10, 800)])))
        .Order(on: "2024-03-12", asin: "HIGH").Offer("HIGH", offer => PricedShop.Put(offer, new(2_500, [])))
        .Order(on: "2024-03-13", asin: "UNKNOWN").Offer("UNKNOWN", offer =>
        {
            PricedShop.Put(offer, BusinessPricing.None);
            offer.StandardPrice = null;
        })
        .Order(on: "2024-03-14", asin: Odd, title: "Odd <b>one</b>").Offer(Odd, offer => PricedShop.Put(offer, new(1_500, [PriceTier.Fixed(2, 1_400)])));

    protected override async Task SeedAsync()
    {
        await OpenAsync("shown");
        await Given.Seller("other").Order(asin: "THEIRS").Offer("THEIRS", offer => PricedShop.Put(offer, BusinessPricing.None));
        await Given.Seller("bare").Order(asin: "X");
        await Given.Seller("free").Order(asin: "FREE").Offer("FREE", offer => (offer.StandardPrice, offer.BusinessPrice) = (0, 100)).Order(asin: "SOME").Offer("SOME", offer => (offer.StandardPrice, offer.BusinessPrice) = (200, 100));
        await Given.Seller("letters").Order(asin: "UBER", title: "Übergröße Öl 5 L").Offer("UBER", _ => { }).Order(asin: "ecole", title: "ÉLÈVE saw").Offer("ecole", _ => { });
        await Given.Seller("kept").Order(asin: "SOME").Offer("SOME", offer => offer.Stock = 5).Order(asin: "NONE").Offer("NONE", offer => offer.Stock = 0).Order(asin: "ENOUGH").Offer("ENOUGH", offer => offer.Stock = null);
    }
}
