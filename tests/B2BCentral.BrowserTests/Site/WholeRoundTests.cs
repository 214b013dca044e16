using System.Text;
using B2BCentral.BrowserTests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Site;

/// <summary>What a seller comes for, from the first file to the new price, with nothing but a browser.</summary>
[Collection(BrowserCollection.Name)]
public sealed class WholeRoundTests(Browser browser, DemoSite site)
{
    private const string Store = "seller=round-shop&marketplace=US";

    private const string Orders =
        """
        amazon-order-id	purchase-date	last-updated-date	order-status	sales-channel	product-name	sku	asin	item-status	quantity	currency	item-price	ship-state	ship-country	is-business-order
        222-1	2025-03-20T20:00:00+00:00	2025-03-21T00:00:00+00:00	Shipped	Amazon.com	Clamp	R-1	B0ROUND001	Shipped	10	USD	200.00	WA	US	true
        222-2	2025-03-21T20:00:00+00:00	2025-03-22T00:00:00+00:00	Shipped	Amazon.com	Vice	R-2	B0ROUND002	Shipped	1	USD	50.00	WA	US	true

        """;

    private const string Listings =
        """
        seller-sku	asin1	item-name	price	quantity	Business Price	Quantity Price Type	status
        R-1	B0ROUND001	Clamp	20.00	40			Active
        R-2	B0ROUND002	Vice	50.00	4	45.00		Active

        """;

    [Fact]
    public async Task Listings_go_in_uncovered_offers_get_prices_by_a_rule_and_every_page_shows_them() =>
        await browser.VisitAsync(site.Address("/imports?seller=brightside-goods"), async page =>
        {
            await page.GetByLabel("Your own store").FillAsync("round-shop");
            await LoadAsync(page, "orders.txt", Orders);
            await page.GotoAsync(site.Address($"/imports?{Store}"));
            await LoadAsync(page, "listings.txt", Listings);

            await page.GotoAsync(site.Address($"/pricing?{Store}"));
            await ExpectCoverageAsync(page, covered: 1, uncovered: 1, ofSales: "0.2");
            await page.Locator("[data-figure='coverage.uncovered'] a").ClickAsync();
            await Expect(page.Locator(".price-table tbody tr")).ToHaveCountAsync(1);
            await Expect(page.Locator(".price-table tbody tr")).ToContainTextAsync("R-1");

            await page.Locator(".price-actions a").ClickAsync();
            await page.GetByLabel("Percent", new() { Exact = true }).FillAsync("8");
            await page.GetByLabel("Replace by these tiers").CheckAsync();
            await page.GetByLabel("Tier 1: from quantity").FillAsync("10");
            await page.GetByLabel("Tier 1: value").FillAsync("15");
            await Button(page, "Preview the changes").ClickAsync();
            await Expect(page.Locator("main")).ToContainTextAsync("$18.40");
            await Button(page, "Apply to 1 offer").ClickAsync();
            await Expect(page.Locator("main [role=status]")).ToHaveTextAsync("1 offer was changed.");

            await page.GotoAsync(site.Address($"/pricing?{Store}"));
            await ExpectCoverageAsync(page, covered: 2, uncovered: 0, ofSales: "1");
            await page.GetByRole(AriaRole.Link, new() { Name = "R-1", Exact = true }).ClickAsync();
            var prices = page.GetByRole(AriaRole.Region, new() { Name = "Prices", Exact = true });
            await Expect(prices).ToContainTextAsync("$18.40");
            // 15 % off the business price
            await Expect(prices).ToContainTextAsync("$15.64");
            await Expect(page.Locator("main")).ToContainTextAsync("Quantity discount");

            await page.GotoAsync(site.Address($"/products/B0ROUND001?{Store}"));
            await Expect(page.Locator(".listing-price .price")).ToHaveTextAsync("$18.40");
            await Expect(page.Locator(".listing-price s")).ToHaveTextAsync("$20.00");
            await Expect(page.Locator(".listing")).ToContainTextAsync("$15.64");
        });

    private static async Task LoadAsync(IPage page, string name, string text)
    {
        await page.GetByLabel("Files", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text) });
        await Button(page, "Load").ClickAsync();
        await Expect(page.Locator(".upload-progress")).ToContainTextAsync("2 rows read: 2 added");
    }

    private static async Task ExpectCoverageAsync(IPage page, int covered, int uncovered, string ofSales)
    {
        await Expect(page.Locator("[data-figure='coverage.with-price']")).ToHaveTextAsync($"{covered}");
        await Expect(page.Locator("[data-figure='coverage.uncovered']")).ToHaveTextAsync($"{uncovered}");
        await Expect(page.Locator("[data-figure='coverage.sales']")).ToHaveAttributeAsync("data-value", ofSales);
    }

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
