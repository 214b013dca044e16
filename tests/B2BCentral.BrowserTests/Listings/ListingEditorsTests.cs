using B2BCentral.BrowserTests.Browsing;
using B2BCentral.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Listings;

[Collection(BrowserCollection.Name)]
public sealed class ListingEditorsTests(Browser browser, DemoSite site)
{
    private const string Store = "seller=northfield-tools&marketplace=US";

    public static TheoryData<bool> Scripts => [true, false];

    [Theory, MemberData(nameof(Scripts))]
    public async Task Words_are_edited_and_read_on_the_products_page(bool scripts)
    {
        await browser.VisitAsync(site.Address(await ActionAsync("Edit description", rank: scripts ? 1 : 2)), async page =>
        {
            await page.GetByLabel("Bullet point 1").FillAsync("Grips wet parts");
            await page.GetByLabel("Description").FillAsync("First line\nSecond line");
            if (scripts) await Expect(page.Locator("#field-description-left")).ToHaveTextAsync("1,978 characters left");

            await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

            await Expect(page.Locator(".notice-good")).ToHaveTextAsync("The listing was saved. This is how it reads now.");
            await Expect(page.Locator(".listing-bullets li")).ToHaveTextAsync("Grips wet parts");
            await Expect(page.Locator(".with-lines")).ToHaveTextAsync("First line\nSecond line", new() { UseInnerText = true });
            await Expect(page.Locator("[aria-labelledby=changes] tbody th").First).ToHaveTextAsync("Description");
        }, new() { JavaScriptEnabled = scripts, Screenshot = "product" });
    }

    [Theory, MemberData(nameof(Scripts))]
    public async Task Pictures_are_chosen_uploaded_and_put_in_order(bool scripts)
    {
        await browser.VisitAsync(site.Address(await ActionAsync("Add photos", rank: scripts ? 3 : 4)), async page =>
        {
            await page.GetByLabel("Files").SetInputFilesAsync((FilePayload[])
            [
                new() { Name = "front.jpg", MimeType = "image/jpeg", Buffer = PictureFiles.RealJpeg },
                new() { Name = "side.png", MimeType = "image/png", Buffer = PictureFiles.Png(200, 150, pixels: PictureFiles.Rows(150, 600)) },
            ]);
            await page.GetByLabel("Description (alt text)").FillAsync("Ear plugs");
            await page.GetByRole(AriaRole.Button, new() { Name = "Upload" }).ClickAsync();
            await Expect(page.Locator(".notice-good")).ToHaveTextAsync("2 pictures were added.");

            await page.GetByRole(AriaRole.Button, new() { Name = "Move Picture 2 up" }).ClickAsync();

            await Expect(page.Locator(".picture-facts > .muted")).ToHaveTextAsync(["200 × 150 PNG", "120 × 100 JPEG"]);
            if (!scripts) return;

            // Both were written anew, and the browser can still draw them.
            Assert.Equal("200 120", await page.EvaluateAsync<string>("() => [...document.images].map(image => image.naturalWidth).join(' ')"));
        }, new() { JavaScriptEnabled = scripts, Screenshot = "pictures", Viewport = Viewport.Phone });
    }

    [Fact]
    public async Task A_file_that_is_no_picture_is_refused_where_it_was_chosen()
    {
        await browser.VisitAsync(site.Address(await ActionAsync("Add photos", rank: 5)), async page =>
        {
            await page.GetByLabel("Files").SetInputFilesAsync(new FilePayload { Name = "photo.png", MimeType = "image/png", Buffer = "GIF89a"u8.ToArray() });
            await page.GetByLabel("Description (alt text)").FillAsync("Kept");
            await page.GetByRole(AriaRole.Button, new() { Name = "Upload" }).ClickAsync();

            await Expect(page.Locator("#field-files-error")).ToHaveTextAsync("photo.png: The file is a GIF. Save it as JPEG or PNG and choose it again.");
            await Expect(page.GetByLabel("Files")).ToHaveAttributeAsync("aria-describedby", "field-files-hint field-files-error");
            await Expect(page.GetByLabel("Description (alt text)")).ToHaveValueAsync("Kept");
        }, new() { ExpectedComplaints = ["422"] });
    }

    [Fact]
    public async Task Stock_is_corrected_until_it_is_a_number()
    {
        await browser.VisitAsync(site.Address(await ActionAsync("Update stock", rank: 5)), async page =>
        {
            await page.GetByLabel("I do, with the number").CheckAsync();
            await page.GetByLabel("Units that can be sold").FillAsync("plenty");
            await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
            await Expect(page.Locator("#field-units-error")).ToContainTextAsync("“plenty” is not a whole number.");

            await page.GetByLabel("Units that can be sold").FillAsync("431");
            await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

            await Expect(page.Locator(".panel-figure")).ToHaveTextAsync("In stock: 431 units");
            await Expect(page.Locator("[aria-labelledby=changes] tbody tr").First).ToContainTextAsync("431 units");
        }, new() { ExpectedComplaints = ["422"], Screenshot = "sku" });
    }

    /// <summary>The address of one of the actions of a product on the dashboard.</summary>
    private async Task<string> ActionAsync(string name, int rank)
    {
        var page = await site.GetPageAsync($"/b2b?{Store}&range=30d");
        return page.QuerySelectorAll($"#top-products-actions-{rank} a").Single(item => item.Words() == name).GetAttribute("href")!;
    }
}
