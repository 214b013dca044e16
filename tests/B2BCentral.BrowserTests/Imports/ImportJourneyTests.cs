using System.Text;
using B2BCentral.BrowserTests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Imports;

[Collection(BrowserCollection.Name)]
public sealed class ImportJourneyTests(Browser browser, DemoSite site)
{
    private const string Header = "amazon-order-id\tpurchase-date\tlast-updated-date\torder-status\tsales-channel\tproduct-name\tsku\tasin\titem-status\tquantity\tcurrency\titem-price\tship-state\tship-country\tis-business-order";

    private static readonly string Report = string.Join('\n',
        Header,
        "111-1\t2025-03-10T20:00:00+00:00\t2025-03-11T00:00:00+00:00\tShipped\tAmazon.com\tClamp\tS-1\tB01\tShipped\t2\tUSD\t1234.00\tWA\tUS\ttrue",
        "111-2\t2025-03-10T20:00:00+00:00\t2025-03-11T00:00:00+00:00\tShipped\tAmazon.com\tClamp\tS-1\tB01\tShipped\t1\tUSD\tmuch\tWA\tUS\ttrue",
        "");

    [Fact]
    public async Task A_first_file_goes_in_is_looked_at_and_is_taken_back()
    {
        await browser.VisitAsync(site.Address("/imports?seller=brightside-goods"), async page =>
        {
            await Expect(page.GetByText("takes no files")).ToBeVisibleAsync();
            await page.GetByLabel("Files", new() { Exact = true }).SetInputFilesAsync(File("orders.txt", Report));
            await page.GetByLabel("Your own store").FillAsync("journey-shop");
            await Button(page, "Load").ClickAsync();

            var progress = page.Locator(".upload-progress");
            await Expect(progress.GetByRole(AriaRole.Heading)).ToHaveTextAsync("The file is loaded");
            await Expect(progress).ToContainTextAsync("2 rows read: 1 added");
            await Expect(page.GetByLabel("Seller")).ToHaveValueAsync("journey-shop/US");
            await page.ExpectNoViolationsAsync();

            await page.GetByRole(AriaRole.Link, new() { Name = "View the rejected rows" }).ClickAsync();
            await Expect(page.Locator(".rejected-table tbody tr")).ToContainTextAsync("much");
            await page.ExpectNoViolationsAsync();
            await page.GotoAsync(site.Address("/orders?from=2025-03-01&to=2025-03-31"));
            await Expect(page.Locator("[data-figure='list.sales']")).ToHaveTextAsync("$1,234.00");

            await page.GetByRole(AriaRole.Link, new() { Name = "Imports", Exact = true }).ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "orders.txt" }).ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Undo this import" }).ClickAsync();
            await Expect(page.Locator(".effects")).ToContainTextAsync("1 order is removed.");
            await page.ExpectNoViolationsAsync();
            await Button(page, "Undo the import").ClickAsync();

            await Expect(page.Locator(".notice-good")).ToContainTextAsync("orders.txt was undone");
            await page.GotoAsync(site.Address("/orders?from=2025-03-01&to=2025-03-31"));
            await Expect(page.GetByText("No orders yet")).ToBeVisibleAsync();
        });
    }

    [Fact]
    public async Task Files_can_be_dropped_on_their_field()
    {
        await browser.VisitAsync(site.Address("/imports?seller=brightside-goods"), async page =>
        {
            await page.Locator("file-drop").EvaluateAsync(
                """
                (field, text) => {
                  const dataTransfer = new DataTransfer();
                  dataTransfer.items.add(new File([text], "dropped.txt", { type: "text/plain" }));
                  field.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
                }
                """, Report);
            await page.GetByLabel("Your own store").FillAsync("drop-shop");
            await Button(page, "Load").ClickAsync();

            await Expect(page.Locator(".upload-progress")).ToContainTextAsync("2 rows read");
            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("dropped.txt");
        });
    }

    [Fact]
    public async Task Without_scripts_the_same_form_works_and_the_page_can_be_asked_again()
    {
        await browser.VisitAsync(site.Address("/imports?seller=brightside-goods"), async page =>
        {
            await page.GetByLabel("Files", new() { Exact = true }).SetInputFilesAsync(File("plain.txt", Report));
            await page.GetByLabel("Your own store").FillAsync("plain-shop");
            await Button(page, "Load").ClickAsync();

            var refresh = page.GetByRole(AriaRole.Link, new() { Name = "Refresh" });
            while (await refresh.CountAsync() > 0) await page.ReloadAsync();
            await Expect(page.Locator(".upload-progress")).ToContainTextAsync("2 rows read: 1 added");
        }, new VisitOptions { JavaScriptEnabled = false });
    }

    private static FilePayload File(string name, string text) => new() { Name = name, MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text) };

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
