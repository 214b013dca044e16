using B2BCentral.BrowserTests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Pricing;

[Collection(BrowserCollection.Name)]
public sealed class OfferPricesTests(Browser browser, DemoSite site)
{
    private const string List = "/pricing?seller=cartoleria-aurora&show=uncovered&sort=sku&dir=asc";

    [Fact]
    public async Task Typing_redraws_the_buyers_table_a_broken_rule_is_said_and_saving_covers_the_offer()
    {
        await browser.VisitAsync(site.Address(List), async page =>
        {
            var sku = await page.Locator(".product-name small a").First.InnerTextAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = $"Edit prices of {sku}" }).ClickAsync();
            var table = page.GetByRole(AriaRole.Region, new() { Name = "What a business customer sees" });
            // The first offer of the demo may have anything as its discount.
            await page.GetByText("Percent off", new() { Exact = true }).First.ClickAsync();
            for (var tier = 1; tier <= 5; tier++)
            {
                await page.GetByLabel($"Tier {tier}: from quantity").FillAsync("");
                await page.GetByLabel($"Tier {tier}: value").FillAsync("");
            }

            await Expect(table).ToContainTextAsync("pay the standard price");
            // A region that is itself replaced is not read out.
            await table.EvaluateAsync("region => region.dataset.same = ''");
            await page.GetByLabel("Business price").FillAsync("99999");
            await Expect(table).ToContainTextAsync("above the standard price");
            await Expect(table).ToHaveAttributeAsync("data-same", "");
            await page.GetByRole(AriaRole.Button, new() { Name = "Save prices" }).ClickAsync();
            await Expect(page.GetByLabel("Business price")).ToHaveAttributeAsync("aria-invalid", "true");
            await Expect(page.GetByLabel("Business price")).ToHaveValueAsync("99999");
            await Expect(page.GetByLabel("Business price")).ToBeFocusedAsync();
            // Beside its field and not below it.
            var (field, sign) = (await page.GetByLabel("Tier 1: value").BoundingBoxAsync(), await page.Locator(".tier-value > .if-percent").First.BoundingBoxAsync());
            Assert.InRange(sign!.Y, field!.Y, field.Y + field.Height);

            await page.GetByLabel("Business price").FillAsync("1.00");
            await page.GetByLabel("Tier 1: from quantity").FillAsync("5");
            await page.GetByLabel("Tier 1: value").FillAsync("7.5");
            await Expect(table.GetByRole(AriaRole.Row).Nth(1)).ToContainTextAsync("1–4");
            await Expect(table.GetByRole(AriaRole.Row).Nth(2)).ToContainTextAsync("€0.92");
            await Expect(table.GetByRole(AriaRole.Row).Nth(2)).ToContainTextAsync("−7.5 %");
            await page.GetByRole(AriaRole.Button, new() { Name = "Save prices" }).ClickAsync();

            await Expect(page.Locator("main [role=status]")).ToContainTextAsync($"The prices of {sku} were saved.");
            await Expect(page.GetByRole(AriaRole.Region, new() { Name = "History of changes" })).ToContainTextAsync("5+ −7.5 %");
            await page.GotoAsync(site.Address(List));
            await Expect(page.GetByRole(AriaRole.Link, new() { Name = $"Edit prices of {sku}" })).ToHaveCountAsync(0);
        }, new() { ExpectedComplaints = ["422"], Screenshot = "offer-prices" });
    }

    /// <summary>Whoever types and saves at once leaves the page while a preview is due, which would be asked for and given up.</summary>
    [Fact]
    public async Task What_is_being_saved_is_not_previewed_any_more()
    {
        await browser.VisitAsync(site.Address("/pricing?seller=cartoleria-aurora&show=with-business-price&sort=sku&dir=asc"), async page =>
        {
            await page.Locator("a.button[href*='/pricing/offers/']").Last.ClickAsync();
            var previews = 0;
            await page.RouteAsync("**/pricing/offers/**", async route =>
            {
                if (route.Request.Headers.ContainsKey("hx-request")) previews++;
                else await Task.Delay(1_000);
                await route.ContinueAsync();
            });
            var price = page.GetByLabel("Business price");
            await price.FillAsync(await price.InputValueAsync());

            await page.RunAndWaitForResponseAsync(
                () => page.GetByRole(AriaRole.Button, new() { Name = "Save prices" }).ClickAsync(),
                response => response.Request.Method == "POST" && response.Request.IsNavigationRequest);

            Assert.Equal(0, previews);
            await Expect(price).ToBeVisibleAsync();
        });
    }

    [Fact]
    public async Task Without_scripts_there_is_a_button_for_the_preview()
    {
        await browser.VisitAsync(site.Address("/pricing?seller=northfield-tools&show=with-business-price&sort=sku&dir=asc"), async page =>
        {
            await page.Locator("a.button[href*='/pricing/offers/']").First.ClickAsync();
            await page.GetByText("Fixed price", new() { Exact = true }).ClickAsync();
            for (var tier = 1; tier <= 5; tier++)
            {
                await page.GetByLabel($"Tier {tier}: from quantity").FillAsync(tier == 1 ? "4" : "");
                await page.GetByLabel($"Tier {tier}: value").FillAsync(tier == 1 ? "0.50" : "");
            }

            await page.GetByRole(AriaRole.Button, new() { Name = "Preview" }).ClickAsync();

            await Expect(page.Locator("#buyers-table tbody tr").Nth(1)).ToContainTextAsync("$0.50");
        }, new() { JavaScriptEnabled = false });
    }
}
