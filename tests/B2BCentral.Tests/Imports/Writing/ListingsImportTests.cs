using B2BCentral.Data;
using B2BCentral.Data.Offers;
using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Imports.Writing;

/// <summary>What a listings report tells of an offer is stored; what it does not tell stays.</summary>
public sealed class ListingsImportTests : IAsyncLifetime
{
    private static readonly string Pen = ListingsText.Row("S1", "B1", "19.99", "10", "18.99", "PERCENT", "5 5 10 12.5");
    private static readonly string Cup = ListingsText.Row("S2", "B2", "24.95", type: "fixed", tiers: "2 24 3 23.5");

    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task Stores_prices_stock_and_tiers()
    {
        var result = await ImportAsync(Pen, Cup);

        Assert.Equal((2, 0, 0, 0, 0), result.Rows());
        Assert.Equal((2, 1, 2), (result.Counts.Listings!.Offers, result.Counts.Listings.WithBusinessPrice, result.Counts.Listings.WithQuantityDiscount));
        Assert.Equal((1999, 1899, 10, "5: 500 , 10: 1250 "), Content(await OfferAsync("S1")));
        Assert.Equal((2495, null, null, "2:  2400, 3:  2350"), Content(await OfferAsync("S2")));
        Assert.Equal("B1", (await ProductAsync("S1")).Asin);
    }

    [Fact]
    public async Task The_same_file_twice_changes_nothing()
    {
        await ImportAsync(Pen, Cup);

        Assert.Equal((0, 0, 2, 0, 0), (await ImportAsync(Pen, Cup)).Rows());
    }

    [Fact]
    public async Task A_newer_file_changes_adds_and_removes_tiers_and_leaves_what_it_does_not_list()
    {
        await ImportAsync(Pen, Cup);

        var result = await ImportAsync(ListingsText.Row("S1", "B1", "20", "10", "18.99", "FIXED", "10 17 20 16"));

        Assert.Equal((0, 1, 0, 0, 0), result.Rows());
        Assert.Equal((2000, 1899, 10, "10:  1700, 20:  1600"), Content(await OfferAsync("S1")));
        Assert.Equal((2495, null, null, "2:  2400, 3:  2350"), Content(await OfferAsync("S2")));
    }

    [Fact]
    public async Task An_empty_cell_clears_and_a_column_that_is_absent_does_not()
    {
        await ImportAsync(Pen, Cup);

        var result = await database.ImportTextAsync("seller-sku\tprice\tquantity\tstatus\nS1\t\t\tActive\n");

        Assert.Equal((0, 1, 0, 0, 0), result.Rows());
        Assert.Equal((null, 1899, null, "5: 500 , 10: 1250 "), Content(await OfferAsync("S1")));
        Assert.Equal(1, result.Counts.Listings!.WithBusinessPrice);

        await ImportAsync(ListingsText.Row("S1"));

        Assert.Equal((null, null, null, ""), Content(await OfferAsync("S1")));
        Assert.Equal(OfferStatus.Active, (await OfferAsync("S1")).Status);
    }

    [Fact]
    public async Task A_business_price_of_0_is_none()
    {
        await ImportAsync(Pen);

        var result = await ImportAsync(ListingsText.Row("S1", "B1", "19.99", "10", "0.00"));

        Assert.Equal((1999, null, 10, ""), Content(await OfferAsync("S1")));
        Assert.Equal(0, result.Counts.Listings!.WithBusinessPrice);
    }

    [Theory]
    [InlineData("Active", OfferStatus.Active)]
    [InlineData("inactive", OfferStatus.Inactive)]
    [InlineData("Incomplete", OfferStatus.Incomplete)]
    [InlineData("出品中", OfferStatus.Unknown)]
    [InlineData("1", OfferStatus.Unknown)]
    [InlineData("", OfferStatus.Unknown)]
    public async Task Tells_the_status(string cell, OfferStatus status)
    {
        await database.ImportTextAsync($"seller-sku\tprice\tstatus\nS1\t5\t{cell}\n");

        Assert.Equal(status, (await OfferAsync("S1")).Status);
    }

    [Fact]
    public async Task A_product_learns_its_title_and_picture_and_forgets_nothing_that_orders_taught()
    {
        await database.ImportAsync(new OrderRow("1", Sku: "S1"));
        var asin = (await ProductAsync("S1")).Asin;
        const string Listing = "seller-sku\titem-name\tasin1\tprice\timage-url\nS1\tA pen\t\t5\thttps://pictures.example/1.jpg\n";

        Assert.Equal((1, 0, 0, 0, 0), (await database.ImportTextAsync(Listing)).Rows());

        var product = await ProductAsync("S1");
        Assert.Equal((asin, "A pen", "https://pictures.example/1.jpg"), (product.Asin, product.Title, product.ImageUrl));
        Assert.Equal((0, 1, 0, 0, 0), (await database.ImportTextAsync(Listing.Replace("A pen", "A red pen", StringComparison.Ordinal))).Rows());
    }

    [Fact]
    public async Task Of_rows_with_one_SKU_the_last_holds_also_the_second_time()
    {
        var other = ListingsText.Row("S1", "B1", "30");

        var first = await ImportAsync(Pen, other);
        var again = await ImportAsync(Pen, other);

        Assert.Equal((1, 0, 1, 0, 0), first.Rows());
        Assert.Equal((0, 0, 2, 0, 0), again.Rows());
        Assert.Equal((1, 3000), (first.Counts.Repeated, (await OfferAsync("S1")).StandardPrice));
    }

    [Fact]
    public async Task Prices_are_in_the_marketplace_s_currency_and_rounded_half_to_even()
    {
        await database.ImportTextAsync(ListingsText.Of(ListingsText.Row("S1", price: "1980", business: "1900")), "JP");
        var result = await database.ImportTextAsync(ListingsText.Of(ListingsText.Row("S1", price: "0.125", type: "FIXED", tiers: "2 0.115")));

        Assert.Equal((1980, 1900, null, ""), Content(await OfferAsync("S1", "JP")));
        Assert.Equal((12, null, null, "2:  12"), Content(await OfferAsync("S1")));
        Assert.Equal((1, 2), (result.Counts.Added, result.Counts.Rounded));
    }

    [Fact]
    public async Task Bad_rows_are_rejected_and_the_others_go_in_and_the_import_is_recorded()
    {
        var result = await ImportAsync(Pen, ListingsText.Row("S2", price: "-1"), ListingsText.Row(new string('x', 101)));

        Assert.Equal((1, 0, 0, 0, 2), result.Rows());
        await using var scope = database.NewScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        var import = await db.Imports.Include(i => i.RejectedRows).SingleAsync();
        Assert.Equal(("listings", 3, 1, 2, 2), (import.Format, import.RowsRead, import.Added, import.Rejected, import.RejectedRows.Count));
        var place = await db.Marketplaces.SingleAsync();
        Assert.Equal((1, database.Clock.GetUtcNow()), (place.DataVersion, place.ImportedAt));
        Assert.Equal(1, await db.Products.CountAsync());
    }

    private Task<B2BCentral.Imports.ImportResult> ImportAsync(params IEnumerable<string> rows) => database.ImportTextAsync(ListingsText.Of(rows));

    private async Task<Product> ProductAsync(string sku)
    {
        await using var scope = database.NewScope();
        return await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Products.SingleAsync(p => p.Sku == sku);
    }

    private async Task<Offer> OfferAsync(string sku, string marketplace = "US")
    {
        var product = await ProductAsync(sku);
        await using var scope = database.NewScope();
        return await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Offers.Include(o => o.Tiers.OrderBy(t => t.LowerBound))
            .SingleAsync(o => o.ProductId == product.ProductId && o.Marketplace == marketplace);
    }

    /// <summary>Standard price, business price, stock, and each tier with its percentage or price.</summary>
    private static (long? Standard, long? Business, int? Stock, string Tiers) Content(Offer offer) =>
        (offer.StandardPrice, offer.BusinessPrice, offer.Stock, string.Join(", ", offer.Tiers.Select(t => $"{t.LowerBound}: {t.PercentOff} {t.FixedPrice}")));
}
