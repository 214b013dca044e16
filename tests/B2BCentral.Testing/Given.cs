using System.Globalization;
using System.Runtime.CompilerServices;
using B2BCentral.Data;
using B2BCentral.Data.Imports;
using B2BCentral.Data.Offers;
using B2BCentral.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Testing;

/// <summary>What a seller has sold, told in one sentence: <c>await site.Given.Order(on: "2025-03-02").Order(by: Buyer.Consumer);</c></summary>
public sealed class Given(IServiceProvider services)
{
    public const string Shop = "my-shop";

    private readonly List<OrderLine> lines = [];
    private readonly Dictionary<string, Action<Offer>> offers = [];
    private string seller = Shop;
    private string marketplace = "US";
    private bool isDemo;
    private bool isImported;

    /// <summary>Whose orders they are; my-shop in the US where nothing else is said.</summary>
    public Given Seller(string slug, string inMarketplace = "US")
    {
        (seller, marketplace) = (slug, inMarketplace);
        return this;
    }

    /// <summary>An invented seller.</summary>
    public Given Demo(string slug, string inMarketplace = "US")
    {
        isDemo = true;
        return Seller(slug, inMarketplace);
    }

    /// <param name="on">The local day of the purchase.</param>
    /// <param name="asin">Both the ASIN and the SKU of the product.</param>
    /// <param name="amount">Of all units together, in major units; null while the price is pending.</param>
    public Given Order(
        string on = "2025-03-02", string asin = "B01", int units = 1, double? amount = 10, Buyer by = Buyer.Business, string? industry = null,
        string? subIndustry = null, string? region = null, string? size = null, string status = "Shipped", string? title = null)
    {
        lines.Add(new OrderLine
        {
            LineNumber = lines.Count + 2,
            OrderNumber = $"{seller}-{Guid.NewGuid():N}",
            PurchaseDay = DateOnly.Parse(on, CultureInfo.InvariantCulture),
            Sku = asin,
            Asin = asin,
            Title = title ?? $"Product {asin}",
            Quantity = units,
            LineAmount = (decimal?)amount,
            IsBusiness = by == Buyer.Business,
            Industry = industry,
            SubIndustry = subIndustry,
            Region = region,
            Country = region is null ? null : "US",
            CompanySize = size,
            OrderStatus = status,
        });
        return this;
    }

    /// <summary>The same order so many times.</summary>
    public Given Orders(
        int count, string on = "2025-03-02", string asin = "B01", int units = 1, double? amount = 10, Buyer by = Buyer.Business, string? industry = null,
        string? subIndustry = null)
    {
        for (var i = 0; i < count; i++) _ = Order(on, asin, units, amount, by, industry, subIndustry);
        return this;
    }

    /// <summary>The orders came with a file, so that the seller takes others.</summary>
    public Given Imported()
    {
        isImported = true;
        return this;
    }

    /// <summary>How a product that was ordered is offered.</summary>
    public Given Offer(string asin, Action<Offer> with)
    {
        offers[asin] = with;
        return this;
    }

    public TaskAwaiter GetAwaiter()
    {
        var stored = StoreAsync();
        return stored.GetAwaiter();
    }

    private async Task StoreAsync()
    {
        await using var scope = services.CreateAsyncScope();
        var (db, sellers) = (scope.ServiceProvider.GetRequiredService<B2BCentralDb>(), scope.ServiceProvider.GetRequiredService<SellerDirectory>());
        await using var transaction = await db.Database.BeginTransactionAsync();
        var place = isDemo ? await sellers.AddDemoAsync(seller, seller, marketplace) : await sellers.GetOrAddAsync(seller, marketplace);
        await scope.ServiceProvider.GetRequiredService<OrderStore>().StoreAsync(lines, place, new ImportCounts(), Refuse);
        if (lines.Count > 0) sellers.MarkChanged(place);
        // Before the first of the files that the test is about.
        if (isImported) db.Imports.Add(new Import { SellerId = place.SellerId, ImportId = 0, Marketplace = place.Code, FileName = "given.txt", Format = "all-orders", Recognised = "" });
        foreach (var (sku, with) in offers)
        {
            var product = await db.Products.SingleAsync(p => p.SellerId == place.SellerId && p.Sku == sku);
            var offer = new Offer { SellerId = place.SellerId, Marketplace = place.Code, ProductId = product.ProductId };
            with(offer);
            db.Offers.Add(offer);
        }

        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    private static void Refuse(RejectedLine line) => throw new InvalidOperationException($"The test's own order cannot be stored: {line.Field} {line.Value}. {line.Reason}");
}

public enum Buyer
{
    Business,
    Consumer,
}
