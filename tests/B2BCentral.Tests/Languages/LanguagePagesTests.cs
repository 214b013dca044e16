using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using B2BCentral.Metrics.Languages;
using B2BCentral.Testing;
using Microsoft.Extensions.DependencyInjection;
using static B2BCentral.Testing.GivenOrders;

namespace B2BCentral.Tests.Languages;

/// <summary>Pages in the language that the visitor chose, or that their browser asks for.</summary>
public sealed partial class LanguagePagesTests(LanguagePagesTests.Shop site) : IClassFixture<LanguagePagesTests.Shop>
{
    [Theory]
    [InlineData("it", null, "it-IT", "Ordini")]
    [InlineData("de-AT,de;q=0.9,en;q=0.5", null, "de-DE", "Bestellungen")]
    [InlineData("nl,en;q=0.5", null, "en-US", "Orders")]
    [InlineData("it", "ja-JP", "ja-JP", "注文")]
    [InlineData(null, "nonsense", "en-US", "Orders")]
    public async Task A_page_is_in_the_language_that_was_chosen_or_asked_for(string? asked, string? chosen, string language, string orders)
    {
        var page = await PageAsync("/b2b?range=7d", asked, chosen);

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Contains(orders, page.QuerySelectorAll(".site-nav a").Select(link => link.TextContent));
    }

    [Fact]
    public async Task Italians_read_amounts_and_days_as_they_write_them()
    {
        var page = await PageAsync("/b2b?range=7d", "it-IT", null);

        Assert.Equal("1.234,50\u00A0$", page.QuerySelector("[data-figure='b2b.sales']")!.TextContent.Trim());
        Assert.Contains("marzo 2025", page.QuerySelector("#sales-snapshot .tools-days")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/b2b", "#customer-segments .row-name")]
    [InlineData("/b2b", "#top-products-industry option")]
    [InlineData("/orders?show=b2b", "tbody td")]
    [InlineData("/orders?show=b2b&industry=23", ".chip")]
    [InlineData("/companies", "tbody td")]
    [InlineData("/companies/rule", "#field-Industry option")]
    public async Task Standard_industries_are_named_in_the_language_and_labels_as_they_were_written(string path, string names)
    {
        var page = await PageAsync($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}seller=sites&range=30d", "it-IT", null);

        var shown = string.Join('|', page.QuerySelectorAll(names).Select(name => name.Words()));
        Assert.Contains("Costruzioni", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Construction", shown.Replace("Construction crews", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_choice_stays_on_the_device_and_leads_back()
    {
        using var visitor = site.NewVisitor();

        var answer = await visitor.PostAsync("/language", fields: [("language", "fr-FR"), ("returnUrl", "/definitions")]);
        Assert.Equal((302, "/definitions"), (answer.Status, answer.Header("Location")));
        Assert.Equal("fr-FR", (await visitor.GetAsync("/definitions")).Page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(400, (await visitor.PostAsync("/language", fields: ("language", "xx"))).Status);
    }

    [Fact]
    public async Task Programs_get_english()
    {
        using var client = site.CreateClient();
        client.DefaultRequestHeaders.Add("Accept-Language", "it");

        Assert.Contains("key", await (await client.GetAsync("/api/v1/sales-snapshot")).Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>In a language that puts each word in brackets and makes it longer: what has none was forgotten.</summary>
    [Theory]
    [InlineData("/b2b")]
    [InlineData("/definitions")]
    [InlineData("/b2b/customize")]
    [InlineData("/b2b/views")]
    [InlineData("/b2b/widgets/top-products/rate")]
    [InlineData("/action-center")]
    [InlineData("/action-center/menu")]
    [InlineData("/help")]
    [InlineData("/account")]
    [InlineData("/orders")]
    [InlineData("/orders?range=7d&show=b2b")]
    [InlineData("/companies")]
    [InlineData("/companies?range=12m&industry=other")]
    [InlineData("/companies/rule")]
    [InlineData("/companies/file")]
    [InlineData("/pricing")]
    [InlineData("/pricing/rule")]
    [InlineData("/pricing/file")]
    [InlineData("/buyer-requests")]
    [InlineData("/campaigns")]
    [InlineData("/imports")]
    [InlineData("/reports/business")]
    [InlineData("/reports/business?report=by-sku&range=7d")]
    [InlineData("/profile")]
    [InlineData("/profile/editor")]
    [InlineData("/profile/certifications")]
    [InlineData("/credentials")]
    [InlineData("/settings")]
    [InlineData("/settings/audit")]
    [InlineData("/settings/users")]
    [InlineData("/settings/api-keys")]
    [InlineData("/operator/certifications")]
    [InlineData("/search")]
    [InlineData("/search?q=a")]
    [InlineData("/search?q=nothing-like-it")]
    public async Task No_visible_word_is_left_untranslated(string path)
    {
        var page = await PageAsync(path, null, Language.Pseudo);

        var forgotten = page.Body!.Descendants<IText>()
            .Where(text => text.ParentElement is not (IHtmlScriptElement or IHtmlOptionElement { ParentElement.Id: "language" }) && text.ParentElement!.Closest(Data) is null)
            .Select(text => text.Text.Trim()).Where(words => words.Any(char.IsLetter) && !Day().IsMatch(words) && !words.Contains('⟦', StringComparison.Ordinal) && !words.Contains('⟧', StringComparison.Ordinal))
            .Concat(page.QuerySelectorAll("[aria-label]:not([data-name])").Select(named => named.GetAttribute("aria-label")!).Where(name => !name.Contains('⟦', StringComparison.Ordinal)))
            .Except(["B2B Central", "SKU", "ASIN", "B01", "Shop", "USD", "Repair", "Product B01", "1–30 Mar 2024", "31 Dec 9999, 23:59 UTC"]);

        Assert.Equal([], forgotten);
    }

    // What a seller, a marketplace or a list of industries named, amounts and instants.
    private const string Data = "[data-figure], .product-name, .row-name, .order-id, time, code, pre, .seller-form, .site-account a, .site-nav-account, td.data, dd, .page-lead, .sku, select[name*='ndustry'] option";

    [GeneratedRegex(@"^(\w{3}, )?\d{1,2} \w{3} \d{4}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();

    private async Task<IHtmlDocument> PageAsync(string path, string? asked, string? chosen)
    {
        using var client = site.CreateClient();
        if (asked is not null) client.DefaultRequestHeaders.Add("Accept-Language", asked);
        if (chosen is not null) client.DefaultRequestHeaders.Add("Cookie", $"lang={chosen}");
        return await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(path));
    }

    public sealed class Shop : SeededSite
    {
        protected override async Task SeedAsync()
        {
            await Given.Seller("shop").Order(on: "2025-03-28", industry: "Repair", amount: 1234.5);
            await using var scope = Services.CreateAsyncScope();
            await scope.ServiceProvider.StoreAsync(
                [B2B("1", "2025-03-28", "B02") with { Industry = "23", CompanyName = "Haus" }, B2B("2", "2025-03-28", "B02") with { Industry = "Construction crews", CompanyName = "Casa" }], "sites");
        }
    }
}
