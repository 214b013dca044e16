using B2BCentral.BrowserTests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.BuyerRequests;

/// <summary>From a buyer's question to the price that every business sees. The site is the journey's own, because it lets 48 hours pass.</summary>
[Collection(BrowserCollection.Name)]
public sealed class RequestJourneyTests(Browser browser)
{
    private const string Store = "seller=my-shop&marketplace=US";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_buyer_asks_the_seller_answers_and_the_new_price_is_shown_to_everyone_and_then_to_the_buyer(bool withScripts)
    {
        await using var site = new RunningSite();
        await site.Given.Order(on: "2025-03-20", asin: "GLOVES", title: "Nitrile gloves").Offer("GLOVES", offer => (offer.StandardPrice, offer.BusinessPrice, offer.Stock) = (2_000, 1_900, 12));
        var asked = "";
        await browser.VisitAsync(site.Address($"/products/GLOVES?{Store}"), async page =>
        {
            await page.GetByRole(AriaRole.Link, new() { Name = "Ask for a quantity discount" }).ClickAsync();
            await page.GetByLabel("Company").FillAsync("St. Mary Hospital");
            await page.GetByLabel("Quantity").FillAsync("40");
            await page.GetByLabel("Target unit price").FillAsync("15");
            await page.GetByRole(AriaRole.Button, new() { Name = "Ask all sellers" }).ClickAsync();
            await Expect(page.Locator("main")).ToContainTextAsync("48 hours left");
            if (withScripts) await page.ExpectNoViolationsAsync();
            asked = page.Url;
        }, new() { JavaScriptEnabled = withScripts, Screenshot = "asked" });

        await browser.VisitAsync(site.Address($"/buyer-requests?{Store}"), async page =>
        {
            await Expect(page.Locator(".request-table tbody tr")).ToContainTextAsync("below the request");
            await page.GetByRole(AriaRole.Link, new() { Name = "Answer the request of St. Mary Hospital" }).ClickAsync();
            await Expect(page.GetByLabel("From quantity")).ToHaveValueAsync("40");
            if (withScripts) await page.ExpectNoViolationsAsync();
            await page.GetByText("Fixed price", new() { Exact = true }).ClickAsync();
            await page.GetByLabel("Percentage or unit price").FillAsync("15.50");
            if (!withScripts) await page.GetByRole(AriaRole.Button, new() { Name = "Preview" }).ClickAsync();
            await Expect(page.Locator("#buyers-table tbody tr").Nth(1)).ToContainTextAsync("$15.50");
            await page.GetByRole(AriaRole.Button, new() { Name = "Answer", Exact = true }).ClickAsync();

            await Expect(page.Locator("main [role=status]")).ToContainTextAsync("Your answer to St. Mary Hospital is saved");
            await Expect(page.Locator(".request-table tbody tr")).ToContainTextAsync("Responded");
            await page.GotoAsync(site.Address($"/products/GLOVES?{Store}"));
            await Expect(page.Locator(".quantity-table tbody tr").Nth(1)).ToContainTextAsync("40 or more");
            await Expect(page.Locator(".quantity-table tbody tr").Nth(1)).ToContainTextAsync("$15.50");
        }, new() { JavaScriptEnabled = withScripts, Screenshot = "answered" });

        site.Clock.Advance(TimeSpan.FromHours(48));
        await browser.VisitAsync(asked, async page =>
        {
            await Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
            await Expect(page.Locator("tbody tr")).ToContainTextAsync("$15.50");
            if (withScripts) await page.ExpectNoViolationsAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "See product of My Shop" }).ClickAsync();
            await Expect(page.Locator(".quantity-table")).ToContainTextAsync("$15.50");
        }, new() { JavaScriptEnabled = withScripts });
    }
}
