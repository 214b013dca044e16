using B2BCentral.BrowserTests.Browsing;
using B2BCentral.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Profile;

[Collection(BrowserCollection.Name)]
public sealed class ProfileJourneyTests(Browser browser, DemoSite site)
{
    [Theory]
    [InlineData(true, "brightside-goods")]
    [InlineData(false, "cartoleria-aurora")]
    public async Task A_profile_is_corrected_saved_and_seen_as_buyers_see_it(bool scripts, string seller)
    {
        await browser.VisitAsync(site.Address($"/profile/editor?seller={seller}"), async page =>
        {
            await page.GetByLabel("About optional").FillAsync("Tools since 1998");
            if (scripts) await Expect(page.Locator("#field-about-left")).ToHaveTextAsync("1,984 characters left");
            await page.GetByLabel("Year established").FillAsync("98");
            await page.GetByLabel("Annual revenue").SelectOptionAsync("1 to 5 million US dollars");
            await ChooseAsync(page.GetByLabel("Logo optional"), "logo.gif", "image/gif", GifFiles.Gif(120, 30));
            await SaveAsync(page);
            await Expect(page.Locator("#field-year-error")).ToContainTextAsync("“98” is not a year");
            await Expect(page.Locator("#field-logo-hint")).ToContainTextAsync("choose logo.gif again");

            await page.GetByLabel("Year established").FillAsync("1998");
            await ChooseAsync(page.GetByLabel("Logo optional"), "logo.gif", "image/gif", GifFiles.Gif(120, 30));
            await SaveAsync(page);
            await Expect(page.Locator(".notice-good")).ToHaveTextAsync("The profile was saved.");
            await Expect(page.Locator(".panel-figure")).ToHaveTextAsync("4 of 6 filled");
            await page.GetByRole(AriaRole.Link, new() { Name = "As buyers see it" }).ClickAsync();

            await Expect(page.Locator(".about")).ToHaveTextAsync("Tools since 1998");
            // The GIF was written anew, and the browser can still draw it.
            if (scripts) Assert.Equal(120, await page.Locator("img.logo").EvaluateAsync<int>("image => image.naturalWidth"));
        }, new() { JavaScriptEnabled = scripts, ExpectedComplaints = ["422"], Screenshot = "profile" });
    }

    [Fact]
    public async Task A_certificate_is_submitted_approved_and_shown_to_buyers()
    {
        const string Store = "seller=northfield-tools&marketplace=US";
        await browser.VisitAsync(site.Address($"/profile/certifications?{Store}"), async page =>
        {
            await page.GetByLabel("Type").SelectOptionAsync("AS9120");
            await page.GetByLabel("Issuing body").FillAsync("Journey Certification");
            await page.GetByLabel("Issue date").FillAsync("2024-01-10");
            await ChooseAsync(page.GetByLabel("Proof", new() { Exact = true }), "certificate.pdf", "application/pdf", "%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF"u8.ToArray());
            await page.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
            await Expect(page.Locator(".notice-good")).ToContainTextAsync("Buyers see it once it is checked and approved.");
            await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Journey Certification" })).ToContainTextAsync("Submitted");

            await page.GetByRole(AriaRole.Link, new() { Name = "Certificates to check" }).ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Approve AS9120 of Northfield Tools" }).ClickAsync();
            await Expect(page.Locator(".notice-good")).ToHaveTextAsync("The certificate was approved.");

            await page.GotoAsync(site.Address($"/products/B01YF4QYZ6?{Store}"));
            await Expect(page.Locator("[aria-labelledby=about-seller]")).ToContainTextAsync("AS9120 Journey Certification");
        }, new() { Screenshot = "certificate" });
    }

    private static Task ChooseAsync(ILocator input, string name, string type, byte[] content) => input.SetInputFilesAsync(new FilePayload { Name = name, MimeType = type, Buffer = content });

    private static Task SaveAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
}
