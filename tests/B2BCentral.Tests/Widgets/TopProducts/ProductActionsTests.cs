using B2BCentral.Testing;

namespace B2BCentral.Tests.Widgets.TopProducts;

/// <summary>Where a product's title, SKU, picture and actions lead.</summary>
public sealed class ProductActionsTests(ProductActionsTests.Shop site) : IClassFixture<ProductActionsTests.Shop>
{
    private const string Store = "seller=my-shop&marketplace=US";

    [Fact]
    public async Task Title_and_SKU_lead_to_their_pages_and_figures_to_their_orders()
    {
        var row = (await site.GetPageAsync("/b2b")).Widget("top-products").QuerySelector("tbody tr")!;

        Assert.Equal([$"/products/A/1%20x?{Store}", $"/skus/A/1%20x?{Store}"], row.QuerySelectorAll(".product-name a").Select(link => link.GetAttribute("href")));
        Assert.StartsWith("/orders?", row.QuerySelector("[data-figure='product.1.sales']")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_row_has_a_menu_of_what_can_be_done_for_its_SKU()
    {
        var widget = (await site.GetPageAsync("/b2b")).Widget("top-products");

        Assert.Equal(["Actions for Saw", "Actions for Product B1"], widget.QuerySelectorAll("button[popovertarget^=top-products-actions]").Select(button => button.GetAttribute("aria-label")));
        Assert.Equal(
            [
                ("Edit description", $"/listings/description/A/1%20x?{Store}"), ("Add photos", $"/listings/pictures/A/1%20x?{Store}"),
                ("Update stock", $"/listings/stock/A/1%20x?{Store}"), ("Edit business price", $"/pricing/offers/A/1%20x?{Store}"),
                ("Add quantity discount", $"/pricing/offers/A/1%20x?{Store}"), ("Advertise", $"/campaigns/new/A/1%20x?{Store}"),
            ],
            widget.QuerySelectorAll("#top-products-actions-1 a").Select(item => (item.Words(), item.GetAttribute("href")!)));
        Assert.Equal("Add business price", widget.QuerySelectorAll("#top-products-actions-2 a")[3].Words());
    }

    [Fact]
    public async Task The_main_picture_stands_where_the_placeholder_was()
    {
        using var visitor = site.NewVisitor();
        Assert.NotNull((await visitor.GetAsync("/b2b")).Page.Widget("top-products").QuerySelectorAll("tbody tr")[1].QuerySelector(".product-picture svg"));

        await visitor.PostFilesAsync($"/listings/pictures/B1?{Store}", [("1.png", PictureFiles.Png())], ("altText", "Front"));

        var picture = (await visitor.GetAsync("/b2b")).Page.Widget("top-products").QuerySelectorAll("tbody tr")[1].QuerySelector(".product-picture img")!;
        Assert.Equal(200, (await visitor.GetAsync(picture.GetAttribute("src")!)).Status);
    }

    [Fact]
    public async Task The_lines_of_an_order_lead_to_the_same_pages()
    {
        var list = await site.GetPageAsync("/orders?sku=A/1%20x");
        var order = await site.GetPageAsync(list.QuerySelector(".order-id")!.GetAttribute("href")!);

        Assert.Equal([$"/products/A/1%20x?{Store}", $"/skus/A/1%20x?{Store}"], order.QuerySelectorAll(".product-name a").Select(link => link.GetAttribute("href")));
    }

    public sealed class Shop : SeededSite
    {
        protected override async Task SeedAsync() => await Given
            .Order(on: "2025-03-28", asin: "A/1 x", amount: 300, title: "Saw")
            .Order(on: "2025-03-28", asin: "B1", amount: 200)
            .Offer("A/1 x", with: offer => (offer.StandardPrice, offer.BusinessPrice) = (100_00, 90_00));
    }
}
