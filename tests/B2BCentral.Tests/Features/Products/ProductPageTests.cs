using B2BCentral.Data;
using B2BCentral.Data.Offers;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Features.Products;

public sealed class ProductPageTests(ProductPageTests.Shop site) : IClassFixture<ProductPageTests.Shop>
{
    private const string Store = "seller=my-shop&marketplace=US";

    [Fact]
    public async Task Shows_what_a_business_customer_pays()
    {
        var page = await site.GetPageAsync($"/products/ASIN1?{Store}");

        Assert.Equal("Standard price $100.00 Business price $90.00 before tax You save $10.00 (10.0 %)", page.Words(".listing-price"));
        Assert.Equal("$100.00", page.Words(".listing-price s"));
        Assert.Equal(
            ["1 – 4 $90.00 — −10.0 %", "5 – 9 $85.50 −5.0 % −14.5 %", "10 or more $81.00 −10.0 % −19.0 %"],
            page.QuerySelectorAll(".quantity-table tbody tr").Select(row => row.Words()));
        Assert.Equal("In stock: 40 units", page.Words(".listing-stock"));
    }

    [Fact]
    public async Task Of_several_SKUs_the_one_that_serves_businesses_best_is_shown_and_another_can_be_chosen()
    {
        var page = await site.GetPageAsync($"/products/ASIN1?{Store}");
        Assert.Equal(["SKU A1 · $90.00", "SKU A2 · $70.00"], page.QuerySelectorAll(".listing-skus a").Select(link => link.Words()));
        Assert.Equal("SKU A1 · $90.00", page.Words(".listing-skus [aria-current]"));

        var other = await site.GetPageAsync(page.QuerySelectorAll(".listing-skus a")[1].GetAttribute("href")!);
        Assert.Equal("Price $70.00 before tax", other.Words(".listing-price"));
        Assert.Equal("Only 3 left", other.Words(".listing-stock"));
        Assert.Equal(404, await StatusAsync($"/products/ASIN1?{Store}&sku=B1"));
    }

    [Fact]
    public async Task A_link_from_one_of_several_SKUs_leads_to_that_one()
    {
        var link = (await site.GetPageAsync($"/pricing?{Store}")).QuerySelectorAll("a[href*='/products/ASIN1']").Single(link => link.GetAttribute("href")!.EndsWith("sku=A2", StringComparison.Ordinal));

        Assert.Equal("SKU A2 · $70.00", (await site.GetPageAsync(link.GetAttribute("href")!)).Words(".listing-skus [aria-current]"));
    }

    [Fact]
    public async Task Words_are_printed_and_never_run()
    {
        var page = await site.GetPageAsync($"/products/ASIN1?{Store}");

        Assert.Equal("<b>Saw</b> & plane", page.Words("h1"));
        Assert.Equal(["Cuts <i>wood</i>", "Planes it"], page.QuerySelectorAll(".listing-bullets li").Select(bullet => bullet.Words()));
        Assert.Equal("One\n\nTwo <script>go()</script>", page.QuerySelector(".with-lines")!.TextContent);
    }

    [Fact]
    public async Task A_business_price_above_the_standard_price_is_not_shown_to_buyers()
    {
        var page = await site.GetPageAsync($"/products/B1?{Store}");

        Assert.Equal("Price $10.00 before tax", page.Words(".listing-price"));
        Assert.Empty(page.QuerySelectorAll(".quantity-table"));
        Assert.Contains("Your business price is above the standard price", page.Words("aside .notice"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_product_without_an_ASIN_is_found_by_its_SKU_and_may_know_little()
    {
        var page = await site.GetPageAsync($"/products/C/1%20x?{Store}");

        Assert.Equal("Price — no listing told a price", page.Words(".listing-price"));
        Assert.Equal("Not listed in this marketplace", page.Words(".listing-stock"));
        Assert.Equal("No picture yet", page.Words(".gallery-none"));
        Assert.Equal(
            ["Pictures: add the first one", "Bullet points: say what matters most", "A description: write one"],
            page.QuerySelectorAll("aside .plain-list li").Select(missing => missing.Words()));
    }

    [Fact]
    public async Task Variations_lead_to_each_other()
    {
        var page = await site.GetPageAsync($"/products/ASIN1?{Store}");

        var other = page.QuerySelector("[aria-labelledby=variations-title] a")!;
        Assert.Equal(("Product B1", $"/products/B1?{Store}"), (other.Words(), other.GetAttribute("href")));
    }

    [Fact]
    public async Task Its_seller_sees_the_sales_of_a_year_and_the_orders_behind_them()
    {
        var page = await site.GetPageAsync($"/products/ASIN1?{Store}");
        Assert.Equal("300.00", page.Figure("product.b2b.sales"));

        var orders = await site.GetPageAsync(page.QuerySelector("[data-figure='product.b2b.sales']")!.GetAttribute("href")!);
        Assert.Equal("300.00", orders.Figure("list.sales"));
    }

    [Fact]
    public async Task Uploaded_pictures_are_shown_one_of_them_large()
    {
        using var visitor = site.NewVisitor();
        await visitor.PostFilesAsync($"/listings/pictures/B1?{Store}", [("1.jpg", PictureFiles.RealJpeg)], ("altText", "Front"));
        await visitor.PostFilesAsync($"/listings/pictures/B1?{Store}", [("2.png", PictureFiles.Png(200, 150, pixels: PictureFiles.Rows(150, 600)))], ("altText", "Side"));

        var page = (await visitor.GetAsync($"/products/B1?{Store}")).Page;
        Assert.Equal("Front", page.QuerySelector("img.gallery-large")!.GetAttribute("alt"));

        var second = (await visitor.GetAsync(page.QuerySelectorAll(".gallery-small a")[1].GetAttribute("href")!)).Page;
        Assert.Equal(("Side", "200"), (second.QuerySelector("img.gallery-large")!.GetAttribute("alt"), second.QuerySelector("img.gallery-large")!.GetAttribute("width")));
        Assert.Equal("Picture", second.QuerySelector(".table tbody th")!.Words());
    }

    [Theory]
    [InlineData($"/products/no-such?{Store}")]
    [InlineData("/products/ASIN1?seller=other-shop")]
    public async Task What_is_not_this_sellers_is_not_there(string url) => Assert.Equal(404, await StatusAsync(url));

    private async Task<int> StatusAsync(string url)
    {
        using var visitor = site.NewVisitor();
        return (await visitor.GetAsync(url)).Status;
    }

    public sealed class Shop : SeededSite
    {
        protected override async Task SeedAsync()
        {
            await Given.Order(on: "2025-03-28", asin: "A1", amount: 300, units: 3).Order(on: "2025-03-28", asin: "A1", amount: 50, by: Buyer.Consumer)
                .Order(on: "2025-03-28", asin: "A2", amount: 70).Order(on: "2025-03-28", asin: "B1").Order(on: "2025-03-28", asin: "C/1 x")
                .Offer("A1", with: offer =>
                {
                    (offer.Stock, offer.StandardPrice, offer.BusinessPrice) = (40, 100_00, 90_00);
                    offer.Tiers.Add(new QuantityDiscountTier { Marketplace = offer.Marketplace, LowerBound = 10, PercentOff = 1_000 });
                    offer.Tiers.Add(new QuantityDiscountTier { Marketplace = offer.Marketplace, LowerBound = 5, PercentOff = 500 });
                })
                .Offer("A2", with: offer => (offer.Stock, offer.StandardPrice) = (3, 70_00))
                .Offer("B1", with: offer => (offer.StandardPrice, offer.BusinessPrice) = (10_00, 11_00));
            await Given.Seller("other-shop").Order(on: "2025-03-28", asin: "theirs");

            await using var scope = Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
            foreach (var product in await db.Products.ToListAsync())
            {
                if (product.Sku is "A1" or "A2") (product.Asin, product.ParentAsin) = ("ASIN1", "PARENT");
                if (product.Sku == "A1") (product.Title, product.BulletPoints, product.Description) = ("<b>Saw</b> & plane", "Cuts <i>wood</i>\nPlanes it", "One\n\nTwo <script>go()</script>");
                if (product.Sku == "B1") product.ParentAsin = "PARENT";
                if (product.Sku == "C/1 x") product.Asin = null;
            }

            await db.SaveChangesAsync();
        }
    }
}
