using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Testing;
using static B2BCentral.Tests.Features.Pricing.PricedSite;

namespace B2BCentral.Tests.Features.Pricing;

public sealed class PriceFilePageTests(PricedSite site) : IClassFixture<PricedSite>
{
    private const string Header = "sku,business-price,quantity-price-type,quantity-lower-bound1,quantity-price1,quantity-lower-bound2,quantity-price2\n";

    [Fact]
    public async Task The_template_uploaded_as_it_is_changes_nothing()
    {
        using var client = site.CreateClient();
        var template = await client.GetByteArrayAsync(Address("shown", "/pricing/template.csv"));

        var page = await UploadAsync(client, "shown", template);

        Assert.Equal(("0", "6", "0"), (page.Figure("batch.change"), page.Figure("batch.stay"), page.Figure("batch.cannot")));
    }

    [Fact]
    public async Task Good_rows_are_applied_and_undone()
    {
        await site.OpenAsync("file");
        using var client = site.CreateClient();
        using var visitor = site.NewVisitor();
        var preview = await UploadAsync(client, "file", Header + "BARE,18.00,percent,5,5,20,7.5\nTIERED,17,,,,remove,\nPRICED,remove,,,,,\nNOBODY,1,,,,,\n");
        Assert.Equal(("3", "0", "1"), (preview.Figure("batch.change"), preview.Figure("batch.stay"), preview.Figure("batch.cannot")));
        Assert.Equal("Apply the 3 good rows only", preview.Words("form[action*='/apply'] button"));

        await visitor.PostAsync(preview.QuerySelector("form[action*='/apply']")!.GetAttribute("action")!);

        Assert.Equal(new BusinessPricing(1_800, [PriceTier.Percent(5, 500), PriceTier.Percent(20, 750)]), await site.PricingAsync("file", "BARE"));
        Assert.Equal(new BusinessPricing(1_700, [PriceTier.Percent(5, 500)]), await site.PricingAsync("file", "TIERED"));
        Assert.Equal(BusinessPricing.None, await site.PricingAsync("file", "PRICED"));

        var list = await site.GetPageAsync(Address("file", "/pricing/file"));
        var batch = (await visitor.GetAsync(list.QuerySelector("[aria-labelledby=earlier-title] a")!.GetAttribute("href")!)).Page;
        await visitor.PostAsync(batch.QuerySelector("form[action*='/undo']")!.GetAttribute("action")!);

        Assert.Equal(BusinessPricing.None, await site.PricingAsync("file", "BARE"));
        Assert.Equal(new BusinessPricing(1_900, [PriceTier.Percent(5, 500), PriceTier.Percent(10, 800)]), await site.PricingAsync("file", "TIERED"));
        Assert.Equal(new BusinessPricing(1_800, []), await site.PricingAsync("file", "PRICED"));
    }

    [Theory]
    [InlineData("NOBODY,1,,,,,", "sku", "no offer of that SKU")]
    [InlineData("THEIRS,1,,,,,", "sku", "no offer of that SKU")]
    [InlineData(",1,,,,,", "sku", "SKU is missing")]
    [InlineData("BARE,20.01,,,,,", "business-price", "above the standard price")]
    [InlineData("BARE,cheap,,,,,", "business-price", "no price")]
    [InlineData("BARE,€18.00,,,,,", "business-price", "not in USD")]
    [InlineData("BARE,18.00 GBP,,,,,", "business-price", "not in USD")]
    [InlineData("BARE,$18,fixed,5,£15,,", "quantity-price1", "not in USD")]
    [InlineData("BARE,0,,,,,", "business-price", "not more than zero")]
    [InlineData("BARE,1.005,,,,,", "business-price", "too many decimals")]
    [InlineData("BARE,1.500,,,,,", "business-price", "too many decimals")]
    [InlineData("BARE,18,fixed,5,1.500,,", "quantity-price1", "too many decimals")]
    [InlineData("BARE,18,percent,1.000,5,,", "quantity-lower-bound1", "no whole number")]
    [InlineData("BARE,18,some,5,5,,", "quantity-price-type", "neither percent nor fixed")]
    [InlineData("BARE,18,,5,5,,", "quantity-price-type", "nothing says of which type")]
    [InlineData("BARE,18,percent,1,5,,", "quantity-lower-bound1", "less than 2")]
    [InlineData("BARE,18,percent,two,5,,", "quantity-lower-bound1", "no whole number")]
    [InlineData("BARE,18,percent,,5,,", "quantity-lower-bound1", "no quantity")]
    [InlineData("BARE,18,percent,5,,,", "quantity-price1", "no price")]
    [InlineData("BARE,18,percent,5,100,,", "quantity-price1", "between 0 and 100")]
    [InlineData("BARE,18,percent,5,7.255,,", "quantity-price1", "two decimals")]
    [InlineData("BARE,18,percent,5,5,5,8", "quantity-lower-bound2", "not higher")]
    [InlineData("BARE,18,percent,5,5,9,4", "quantity-price2", "must be larger")]
    [InlineData("BARE,18,fixed,5,18,,", "quantity-price1", "not lower than the business price")]
    [InlineData("BARE,,percent,5,5,,", "business-price", "needs a business price")]
    [InlineData("TIERED,remove,,,,,", "business-price", "needs a business price")]
    [InlineData("TIERED,,fixed,,,,", "quantity-price1", "no price")]
    [InlineData("BARE,\"18", "(whole line)", "2 cells where the header has 7")]
    public async Task A_broken_rule_is_said_with_its_line_field_and_remedy(string row, string field, string words)
    {
        using var client = site.CreateClient();

        var page = await UploadAsync(client, "shown", Header + row + "\n");

        Assert.Equal("1", page.Figure("batch.cannot"));
        var problem = page.QuerySelector(".batch-problem")!;
        Assert.Equal(("2", field), (page.Words("tbody td[data-label=Line]"), problem.Words("code")));
        Assert.Contains(words, problem.Words(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form[action*='/apply']"));
    }

    [Theory]
    [InlineData("\"BARE\"\t18\n")]
    [InlineData("BARE\t18\tpercent\t5\t5\n")]
    public async Task A_file_that_a_spreadsheet_saved_with_tabs_may_have_quotes_and_leave_out_the_last_cells(string row)
    {
        using var client = site.CreateClient();

        var page = await UploadAsync(client, "shown", Header.Replace(',', '\t') + row);

        Assert.Equal(("1", "0"), (page.Figure("batch.change"), page.Figure("batch.cannot")));
    }

    [Fact]
    public async Task A_SKU_in_two_lines_is_in_neither()
    {
        using var client = site.CreateClient();

        var page = await UploadAsync(client, "shown", Header + "BARE,18,,,,,\nPRICED,17,,,,,\nBARE,19,,,,,\n");

        Assert.Equal(("1", "2"), (page.Figure("batch.change"), page.Figure("batch.cannot")));
        Assert.Contains("lines 2, 4", page.Words(".batch-problem"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TIERED,,remove,5,5,10,8", "$19.00−5.0 % —")]
    [InlineData("TIERED,,fixed,,18,,17", "5+ $18.00, 10+ $17.00")]
    [InlineData("TIERED,,,6,,,", "6+ −5.0 %, 10+ −8.0 %")]
    [InlineData("tiered,18,,,,,", null)]
    public async Task Cells_leave_replace_and_remove(string row, string? after)
    {
        using var client = site.CreateClient();

        var page = await UploadAsync(client, "shown", Header.Replace(',', ';') + row.Replace(',', ';') + "\n");

        if (after is null) Assert.Equal("1", page.Figure("batch.cannot"));
        else Assert.Contains(after, string.Join(' ', page.QuerySelectorAll("tbody td[data-label^=New]").Select(cell => cell.Words())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_is_told_in_the_language_of_who_sent_the_file()
    {
        using var client = site.CreateClient();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("de-DE");

        var page = await UploadAsync(client, "shown", Encoding.UTF8.GetBytes("name,price\nA,1\n"), HttpStatusCode.UnprocessableEntity);

        Assert.DoesNotContain("The file has no column", page.Words("#file-error"), StringComparison.Ordinal);
        Assert.Contains("sku", page.Words("#file-error"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "not empty")]
    [InlineData("sku\n", "no tab, comma or semicolon")]
    [InlineData("name,price\nA,1\n", "no column sku")]
    [InlineData("sku,colour\nA,1\n", "no column of prices")]
    [InlineData("sku,business-price\n", "no rows")]
    [InlineData("{\"a\":1}", "JSON")]
    [InlineData("{\"a\":1}", "Download the template")]
    [InlineData("GIF89a0000", "Download the template")]
    public async Task A_file_that_cannot_be_used_is_refused_with_what_to_do(string text, string words)
    {
        using var client = site.CreateClient();

        var page = await UploadAsync(client, "shown", Encoding.UTF8.GetBytes(text), HttpStatusCode.UnprocessableEntity);

        Assert.Contains(words, page.Words("#file-error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_megabytes_are_the_most()
    {
        using var client = site.CreateClient();

        var page = await UploadAsync(client, "shown", new byte[(10 * 1024 * 1024) + 1], HttpStatusCode.UnprocessableEntity);

        Assert.Contains("larger than 10 MB", page.Words("#file-error"), StringComparison.Ordinal);
    }

    private static Task<IHtmlDocument> UploadAsync(HttpClient client, string shop, string text) => UploadAsync(client, shop, Encoding.UTF8.GetBytes(text));

    private static async Task<IHtmlDocument> UploadAsync(HttpClient client, string shop, byte[] content, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var url = Address(shop, "/pricing/file");
        var form = await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(url));
        using var body = new MultipartFormDataContent();
        using var token = new StringContent(form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
        using var file = new ByteArrayContent(content);
        body.Add(token, "__RequestVerificationToken");
        body.Add(file, "file", "prices.csv");
        using var answer = await client.PostAsync(url, body);
        Assert.Equal(expected, answer.StatusCode);
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
    }
}
