using B2BCentral.BrowserTests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Members;

/// <summary>Somebody is invited, makes an account, looks after it, and is told what to see: pages that are there for no one else.</summary>
[Collection(BrowserCollection.Name)]
public sealed class InvitationTests(Browser browser, DemoSite site)
{
    private static readonly Dictionary<string, string> AsStranger = new() { ["Test-Stranger"] = "yes" };

    [Theory, MemberData(nameof(Viewport.All), MemberType = typeof(Viewport))]
    public async Task Who_is_invited_joins_and_gets_rights(Viewport viewport)
    {
        var email = $"bea-{viewport.Width}@example.com";
        await browser.VisitAsync(site.Address("/settings/users?seller=northfield-tools"), async page =>
        {
            await page.Locator("main input[type=email]").FillAsync(email);
            await page.Keyboard.PressAsync("Enter");
            var invitation = new Uri(await page.GetByLabel("The invitation's link.").InputValueAsync()).AbsolutePath;

            await page.Context.SetExtraHTTPHeadersAsync(AsStranger);
            await page.GotoAsync(site.Address(invitation));
            await page.ExpectNoViolationsAsync();
            await page.GetByLabel("Name").FillAsync("Bea");
            await page.GetByLabel("Password").FillAsync("Correct-horse-battery-9");
            await page.GetByRole(AriaRole.Button, new() { Name = "Create the account and join" }).ClickAsync();
            await Expect(page.Locator(".site-end")).ToContainTextAsync(viewport == Viewport.Phone ? "Sign out" : "Bea");
            foreach (var own in (string[])["/account/password", "/account/two-factor"])
            {
                await page.GotoAsync(site.Address(own));
                await page.ExpectNoViolationsAsync();
            }

            await page.Context.ClearCookiesAsync();
            await page.Context.SetExtraHTTPHeadersAsync([]);
            await page.GotoAsync(site.Address("/settings/users?seller=northfield-tools"));
            await page.GotoAsync(site.Address((await page.Locator("a[href*='/rights']").First.GetAttributeAsync("href"))!));
            await page.ExpectNoViolationsAsync();
        }, new() { Viewport = viewport });
    }
}
