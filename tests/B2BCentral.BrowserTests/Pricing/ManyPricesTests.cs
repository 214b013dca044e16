using System.Text;
using B2BCentral.BrowserTests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Pricing;

[Collection(BrowserCollection.Name)]
public sealed class ManyPricesTests(Browser browser, DemoSite site)
{
    private const string Uncovered = "/pricing?seller=northfield-tools&show=uncovered";

    [Fact]
    public async Task Uncovered_offers_get_prices_by_a_rule_which_shows_everywhere_and_is_undone()
    {
        await browser.VisitAsync(site.Address(Uncovered), async page =>
        {
            var uncovered = await page.Locator(".price-table tbody tr").CountAsync();
            Assert.True(uncovered > 5);
            await page.GetByRole(AriaRole.Link, new() { Name = $"Apply a rule to all {uncovered} in this list" }).ClickAsync();

            await page.GetByLabel("Percent", new() { Exact = true }).FillAsync("8");
            await page.GetByLabel("Replace by these tiers").CheckAsync();
            await page.GetByLabel("Tier 1: from quantity").FillAsync("10");
            await page.GetByLabel("Tier 1: value").FillAsync("15");
            await page.GetByRole(AriaRole.Button, new() { Name = "Preview the changes" }).ClickAsync();

            await Expect(page.Locator("[data-figure='batch.change']")).ToHaveTextAsync($"{uncovered}");
            await page.GetByRole(AriaRole.Button, new() { Name = $"Apply to {uncovered} offers" }).ClickAsync();
            await Expect(page.Locator("main [role=status]")).ToHaveTextAsync($"{uncovered} offers were changed.");
            var batch = page.Url;

            await page.GotoAsync(site.Address(Uncovered));
            await Expect(page.GetByText("No offers match")).ToBeVisibleAsync();
            await page.GotoAsync(site.Address("/b2b?seller=northfield-tools"));
            await Expect(page.Locator("#top-products td[data-label='Business price']").Filter(new() { HasText = "—" })).ToHaveCountAsync(0);

            await page.GotoAsync(batch);
            await page.GetByRole(AriaRole.Button, new() { Name = "Undo all of it" }).ClickAsync();
            await Expect(page.Locator("main [role=status]")).ToHaveTextAsync($"{uncovered} offers were restored.");
        });
    }

    [Fact]
    public async Task Ticked_offers_are_what_a_rule_is_for()
    {
        await browser.VisitAsync(site.Address(Uncovered), async page =>
        {
            await page.GetByLabel("Select all on this page").CheckAsync();
            await page.Locator("[name='product']").First.UncheckAsync();
            var ticked = await page.Locator("[name='product']:checked").CountAsync();

            await page.GetByRole(AriaRole.Button, new() { Name = "Apply a rule to the selected" }).ClickAsync();

            await Expect(page.Locator(".page-lead")).ToContainTextAsync($"For {ticked} offers that you selected");
        });
    }

    [Fact]
    public async Task A_file_is_uploaded_looked_at_and_only_its_good_rows_are_applied()
    {
        await browser.VisitAsync(site.Address("/pricing/file?seller=northfield-tools"), async page =>
        {
            var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Download template" }).ClickAsync());
            var lines = await File.ReadAllLinesAsync(await download.PathAsync());
            var cells = lines[1].Split(',');
            cells[2] = "1.50";
            for (var i = 3; i < cells.Length; i++) cells[i] = "";
            cells[3] = "remove";
            var file = string.Join('\n', lines[0], string.Join(',', cells), "NO-SUCH-SKU,,1" + new string(',', cells.Length - 3));

            await page.GetByLabel("File of prices").SetInputFilesAsync(new FilePayload { Name = "prices.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(file) });
            await page.GetByRole(AriaRole.Button, new() { Name = "Preview the changes" }).ClickAsync();

            await Expect(page.Locator(".batch-problem")).ToContainTextAsync("no offer of that SKU");
            await page.ExpectNoViolationsAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Apply the 1 good row only" }).ClickAsync();
            await Expect(page.Locator("main [role=status]")).ToHaveTextAsync("1 offer was changed.");
            await page.GetByRole(AriaRole.Button, new() { Name = "Undo all of it" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("New prices, undone");
        });
    }
}
