using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using B2BCentral.BrowserTests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Site;

/// <summary>A scripted day of the demo seller: a buyer asks, the seller answers, the profile is filled, a certificate lives and ends.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class DayInTheLifeTests(Browser browser, DayInTheLifeTests.OwnDay site) : IClassFixture<DayInTheLifeTests.OwnDay>
{
    private const string Store = "seller=northfield-tools&marketplace=US";
    private const string Vest = "/products/B01YF4QYZ6";

    [Fact]
    public async Task A_buyer_asks_the_seller_answers_the_stars_rise_as_promised_and_a_certificate_ends_by_the_clock() =>
        await browser.VisitAsync(Address("/b2b"), async page =>
        {
            // The demo's own requests run out, so the new one is the first.
            site.Clock.Advance(TimeSpan.FromHours(48));

            var askersPage = await AskAsync(page);
            await AnswerAsync(page);
            await BuyerSeesThePriceAsync(page, askersPage);
            await FillTheProfileAsync(page);
            await CertificateLivesAndEndsAsync(page);
        });

    private async Task<string> AskAsync(IPage page)
    {
        await page.GotoAsync(Address(Vest));
        await page.GetByRole(AriaRole.Link, new() { Name = "Ask for a quantity discount" }).ClickAsync();
        await page.GetByLabel("Company").FillAsync("Lakeside Clinic");
        await page.GetByLabel("Quantity").FillAsync("40");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask all sellers" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("40 units");
        return page.Url;
    }

    private async Task AnswerAsync(IPage page)
    {
        await page.GotoAsync(Address("/b2b"));
        var first = page.Locator("[data-widget='action-center'] .task").First;
        await Expect(first).ToContainTextAsync("Lakeside Clinic asks for 40");
        await Expect(first).ToContainTextAsync("Wants 40 units.");
        await Expect(first).ToContainTextAsync("in 90 days");
        await Expect(first).ToContainTextAsync("48 hours left");

        await first.GetByRole(AriaRole.Link, new() { Name = "Answer request" }).ClickAsync();
        await page.GetByText("Percent off", new() { Exact = true }).ClickAsync();
        await page.Locator(".answer-value input").FillAsync("30");
        await page.GetByRole(AriaRole.Button, new() { Name = "Answer", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Buyer requests");

        await page.GotoAsync(Address("/b2b"));
        await Expect(page.Locator("[data-type='buyer-request']")).ToHaveCountAsync(0);
        await page.GotoAsync(Address("/action-center"));
        await Expect(page.Locator("section[aria-labelledby=history] tbody tr", new() { HasText = "Lakeside Clinic" })).ToContainTextAsync("Done");
    }

    private async Task BuyerSeesThePriceAsync(IPage page, string askersPage)
    {
        await page.GotoAsync(Address(Vest));
        var price = await page.Locator(".quantity-table tr", new() { HasText = "40" }).Last.Locator("td").First.InnerTextAsync();
        Assert.StartsWith("$", price, StringComparison.Ordinal);

        site.Clock.Advance(TimeSpan.FromHours(48) - TimeSpan.FromSeconds(1));
        await page.GotoAsync(askersPage);
        await Expect(page.Locator("main")).Not.ToContainTextAsync(price);

        site.Clock.Advance(TimeSpan.FromSeconds(1));
        await page.GotoAsync(askersPage);
        await Expect(page.Locator("tbody tr", new() { HasText = "Northfield Tools" })).ToContainTextAsync(price);
    }

    private async Task FillTheProfileAsync(IPage page)
    {
        await FillAsync(page, "year", () => page.Locator("#field-year").FillAsync("1998"));
        await FillAsync(page, "revenue", () => page.Locator("#field-revenue").SelectOptionAsync(new SelectOptionValue { Index = 3 }));
        await page.GotoAsync(Address("/action-center"));
        await Expect(page.Locator("[data-task='welcome-complete-profile']")).ToHaveCountAsync(0);
        await Expect(page.Locator("section[aria-labelledby=history] tbody tr", new() { HasText = "Complete your business profile" })).ToContainTextAsync("Done");
    }

    /// <summary>The stars are exactly those that the recommendation promised.</summary>
    private async Task FillAsync(IPage page, string field, Func<Task> fill)
    {
        await page.GotoAsync(Address("/b2b"));
        var profile = page.Locator("details[data-corner='profile']");
        await profile.Locator("summary").First.ClickAsync();
        var advice = profile.Locator(".advice-list li", new() { HasText = field });
        var promised = Numbers().Matches(await advice.Locator("strong").InnerTextAsync()).Select(number => number.Value).ToList();
        Assert.Equal(2, promised.Count);
        Assert.True(Number(promised[1]) > Number(promised[0]));
        await Expect(Figure(page, "profile")).ToHaveAttributeAsync("data-value", promised[0]);

        await advice.GetByRole(AriaRole.Link).ClickAsync();
        await fill();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        await page.GotoAsync(Address("/b2b"));
        await Expect(Figure(page, "profile")).ToHaveAttributeAsync("data-value", promised[1]);
        await page.GotoAsync(Address("/action-center"));
        await Expect(page.Locator($"[data-task^='business-profile-{field}']")).ToHaveCountAsync(0);
    }

    private async Task CertificateLivesAndEndsAsync(IPage page)
    {
        var today = DateOnly.FromDateTime(site.Clock.GetUtcNow().UtcDateTime);
        await page.GotoAsync(Address("/profile/certifications"));
        await page.Locator("#field-type").SelectOptionAsync(new SelectOptionValue { Label = "AS9120" });
        await page.Locator("#field-issuingBody").FillAsync("DNV");
        await page.Locator("#field-issuedOn").FillAsync(Iso(today.AddDays(-10)));
        await page.Locator("#field-expiresOn").FillAsync(Iso(today.AddDays(200)));
        await page.Locator("#field-proof").SetInputFilesAsync(new FilePayload { Name = "as9120.pdf", MimeType = "application/pdf", Buffer = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n") });
        await page.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
        await Expect(page.Locator("tbody tr", new() { HasText = "DNV" })).ToContainTextAsync("Submitted");

        await page.GotoAsync(Address("/operator/certifications"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Approve AS9120 of Northfield Tools" }).ClickAsync();
        await page.GotoAsync(Address("/profile/certifications"));
        await Expect(page.Locator("tbody tr", new() { HasText = "DNV" })).ToContainTextAsync("Approved");

        // Its task appears 60 days before its last day, and it is no longer shown when that day is over.
        site.Clock.Advance(TimeSpan.FromDays(139));
        await page.GotoAsync(Address("/action-center"));
        await Expect(page.Locator(".task", new() { HasText = "AS9120" })).ToHaveCountAsync(0);
        site.Clock.Advance(TimeSpan.FromDays(2));
        await page.GotoAsync(Address("/action-center"));
        var task = page.Locator(".task", new() { HasText = "AS9120 ends on" });
        await Expect(task).ToHaveCountAsync(1);
        await task.GetByRole(AriaRole.Link, new() { Name = "Renew" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Renew AS9120");

        site.Clock.Advance(TimeSpan.FromDays(61));
        await page.GotoAsync(Address("/action-center"));
        await Expect(page.Locator(".task", new() { HasText = "AS9120" })).ToHaveCountAsync(0);
        await page.GotoAsync(Address("/profile/certifications"));
        await Expect(page.Locator("tbody tr", new() { HasText = "DNV" })).ToContainTextAsync("Expired");
    }

    private string Address(string path) => site.Address($"{path}?{Store}");

    private static ILocator Figure(IPage page, string corner) => page.Locator($"[data-figure='performance.{corner}']");

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d\.\d", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Numbers();

    /// <summary>The demo with a clock that nobody else looks at.</summary>
    public sealed class OwnDay : DemoSite;
}
