using B2BCentral.BrowserTests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Companies;

/// <summary>A seller classifies companies and sees the effect first. Every journey ends with an undo, because the site is shared.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ClassifyTests(Browser browser, DemoSite site)
{
    private const string Unclassified = "/companies?seller=northfield-tools&marketplace=US&range=12m&industry=other";

    [Fact]
    public async Task One_company_from_the_list_in_a_dialog_whose_sub_industries_follow_the_industry()
    {
        await browser.VisitAsync(site.Address(Unclassified), async page =>
        {
            var name = await page.Locator(".company-table tbody .order-id").First.InnerTextAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = $"Classify {name}" }).ClickAsync();
            var dialog = page.GetByRole(AriaRole.Dialog);
            await Expect(dialog).ToHaveAccessibleNameAsync($"Classify {name}");
            // A moment passes before what was fetched listens to its own controls.
            await Expect(dialog.Locator(".htmx-settling")).ToHaveCountAsync(0);

            await dialog.GetByLabel("Industry", new() { Exact = true }).SelectOptionAsync("Construction");
            await Expect(dialog.Locator("[name=SubIndustry] optgroup")).ToHaveCountAsync(1);
            await dialog.GetByLabel("Sub-industry").SelectOptionAsync("Specialty Trade Contractors");
            await dialog.GetByRole(AriaRole.Button, new() { Name = "Preview" }).ClickAsync();

            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Classification: preview");
            var after = await page.Locator("[data-figure='effect.12m.23.after']").GetAttributeAsync("data-value");
            await ApplyAsync(page);
            await page.GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();
            await Expect(page.Locator(".facts").First).ToContainTextAsync("Construction › Specialty Trade Contractors");
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "History of changes" })).ToBeVisibleAsync();
            await page.GotoAsync(site.Address("/b2b?seller=northfield-tools&range=12m"));
            await Expect(page.Locator("[data-widget='customer-segments'] [data-figure='segment.23.sales']")).ToHaveAttributeAsync("data-value", after!);

            await page.GoBackAsync();
            await page.GoBackAsync();
            await UndoAsync(page);
        });
    }

    [Fact]
    public async Task By_rule_with_preview_apply_and_undo()
    {
        await browser.VisitAsync(site.Address(Unclassified), async page =>
        {
            var before = await page.Locator("[data-figure='list.companies']").InnerTextAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Classify by rule" }).ClickAsync();
            await page.GetByLabel("Text").FillAsync("trading");
            await page.GetByRole(AriaRole.Button, new() { Name = "Preview" }).ClickAsync();
            await Expect(page.GetByText("Choose an industry, a size or both")).ToBeVisibleAsync();
            await Expect(page.GetByLabel("Text")).ToHaveValueAsync("trading");

            await page.GetByLabel("Industry", new() { Exact = true }).SelectOptionAsync("Wholesale Trade");
            await page.GetByRole(AriaRole.Button, new() { Name = "Preview" }).ClickAsync();
            await Expect(page.Locator(".effect-table")).ToHaveCountAsync(2);
            await Expect(page.Locator("section[aria-labelledby='changes-title'] tbody th").First).ToContainTextAsync("Trading");
            await page.ExpectNoViolationsAsync();
            await ApplyAsync(page);

            await page.GotoAsync(site.Address(Unclassified));
            await Expect(page.Locator("[data-figure='list.companies']")).Not.ToHaveTextAsync(before);
            await page.GoBackAsync();
            await UndoAsync(page);
            await page.GotoAsync(site.Address(Unclassified));
            await Expect(page.Locator("[data-figure='list.companies']")).ToHaveTextAsync(before);
        }, new() { ExpectedComplaints = ["422"] });
    }

    [Fact]
    public async Task By_selection_and_discarded()
    {
        await browser.VisitAsync(site.Address(Unclassified), async page =>
        {
            await page.Locator(".company-table tbody input[type=checkbox]").Nth(0).CheckAsync();
            await page.Locator(".company-table tbody input[type=checkbox]").Nth(1).CheckAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Classify selected" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Classify 2 companies");
            await page.GetByLabel("Size").SelectOptionAsync("51-250");
            await page.GetByRole(AriaRole.Button, new() { Name = "Preview" }).ClickAsync();
            await Expect(page.GetByText("2 companies.")).ToBeVisibleAsync();

            await page.GetByRole(AriaRole.Button, new() { Name = "Discard" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("no company was changed");
        }, new() { JavaScriptEnabled = false });
    }

    [Fact]
    public async Task By_file()
    {
        await browser.VisitAsync(site.Address(Unclassified), async page =>
        {
            var name = await page.Locator(".company-table tbody .order-id").First.InnerTextAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Classify by file" }).ClickAsync();
            await page.GetByLabel("List of buyers").SetInputFilesAsync(new FilePayload
            {
                Name = "buyers.csv",
                MimeType = "text/csv",
                Buffer = System.Text.Encoding.UTF8.GetBytes($"company name,industry,employees\n\"{name}\",Construction,45\nNobody At All,Construction,45\n"),
            });
            await page.GetByRole(AriaRole.Button, new() { Name = "Preview" }).ClickAsync();
            await Expect(page.GetByText("1 line cannot be used and is left out.")).ToBeVisibleAsync();
            await Expect(page.Locator("#problems")).ToContainTextAsync("Nobody At All");
            await ApplyAsync(page);
            await UndoAsync(page);
        });
    }

    private static async Task ApplyAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Apply" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Classification: applied");
    }

    private static async Task UndoAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Classification: undone");
    }
}
