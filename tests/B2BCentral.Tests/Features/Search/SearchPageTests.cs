using B2BCentral.Testing;
using static B2BCentral.Tests.Features.Search.SearchSite;

namespace B2BCentral.Tests.Features.Search;

public sealed class SearchPageTests(SearchSite site) : IClassFixture<SearchSite>
{
    [Fact]
    public async Task What_is_called_so_comes_first_then_what_begins_so_then_what_holds_it()
    {
        var page = await site.GetPageAsync(Address("Clamp"));

        // The SKU itself; a SKU and a title; an ASIN, a SKU.
        Assert.Equal(["clamp", "CLAMP-10", "JAW", "VICE", "X-CLAMP"], FoundSkus(page));
        Assert.Equal(["Clampworks Ltd", "The Clamp"], Rows(page, "companies"));
        Assert.Equal("Results for “Clamp”", page.Words("h1"));
    }

    [Theory]
    [InlineData("b0clamp002", "VICE")]
    [InlineData("B0CLAMP", "CLAMP-10,VICE,clamp")]
    [InlineData("lamp003", "CLAMP-10")]
    [InlineData("BENCH TOOL", "clamp")]
    [InlineData("  spare \t part ", "X-CLAMP")]
    [InlineData("part spare", "")]
    [InlineData("élève école", "SAW")]
    [InlineData("ÉLÈVE ÉCOLE", "SAW")]
    public async Task Finds_products_by_sku_asin_and_title_in_any_case(string words, string skus) =>
        Assert.Equal(skus.Split(',', StringSplitOptions.RemoveEmptyEntries), FoundSkus(await site.GetPageAsync(Address(words))));

    [Theory]
    [InlineData("lincoln school district", "Lincoln School District")]
    [InlineData("SCHOOL", "Lincoln School District")]
    [InlineData("Lincoln.example", "Lincoln School District")]
    [InlineData("us91", "Lincoln School District")]
    [InlineData("öDLAND öl", "Ödland Öl AG")]
    [InlineData("c-9", "Ödland Öl AG")]
    public async Task Finds_companies_by_name_key_domain_and_tax_number_in_any_case(string words, string name) =>
        Assert.Equal([name], Rows(await site.GetPageAsync(Address(words)), "companies"));

    [Theory]
    [InlineData("113-2000001-1000002", "113-2000001-1000002")]
    [InlineData("113-2000001", "113-2000001-1000001,113-2000001-1000002")]
    [InlineData("113", "113-2000001-1000001,113-2000001-1000002,113-2000002-1000003,113_2")]
    [InlineData("WEB-7/1", "web-7/1")]
    [InlineData("web-7", "web-7/1,WEB-7/2")]
    [InlineData("web-8", "Web-8")]
    [InlineData("2000001", "")]
    [InlineData("113-2000001-1000002-", "")]
    public async Task Finds_orders_by_how_their_id_begins(string words, string orders) =>
        Assert.Equal(orders.Split(',', StringSplitOptions.RemoveEmptyEntries), Rows(await site.GetPageAsync(Address(words)), "orders"));

    [Theory]
    [InlineData("st. mary", "St. Mary Hospital")]
    [InlineData("ärzte", "Ärzte & Söhne,Ärzte & Söhne")]
    [InlineData("SÖHNE", "Ärzte & Söhne,Ärzte & Söhne")]
    [InlineData("lincoln school district", "Lincoln School District")]
    [InlineData("VICE", "")]
    [InlineData("officina", "")]
    public async Task Finds_requests_by_the_company_that_asks(string words, string companies) =>
        Assert.Equal(companies.Split(',', StringSplitOptions.RemoveEmptyEntries), Rows(await site.GetPageAsync(Address(words)), "requests"));

    [Fact]
    public async Task Of_a_company_that_asked_twice_the_newest_request_comes_first_and_each_leads_to_its_page()
    {
        var page = await site.GetPageAsync(Address("Söhne"));

        Assert.Equal(["JAW", "VICE"], page.QuerySelectorAll("[aria-labelledby=search-requests] [data-label=SKU]").Select(sku => sku.Words()));
        Assert.Equal(["1,500", "40"], page.QuerySelectorAll("[aria-labelledby=search-requests] [data-label='Requested quantity']").Select(quantity => quantity.Words()));
        var links = page.QuerySelectorAll("[aria-labelledby=search-requests] th a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(["/buyer-requests/2", "/buyer-requests/1"], links.Select(link => link.Split('?')[0]));
        foreach (var link in links) Assert.Contains("Ärzte & Söhne", (await site.GetPageAsync(link)).Words("main"), StringComparison.Ordinal);
        Assert.Single(Rows(await site.GetPageAsync("/search?seller=shop&marketplace=IT&q=officina"), "requests"));
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("[x]")]
    [InlineData("\\")]
    [InlineData("0%_[")]
    public async Task Signs_mean_themselves(string words)
    {
        var page = await site.GetPageAsync(Address(words));

        Assert.Equal([Odd], FoundSkus(page));
        Assert.Empty(Rows(page, "companies"));
        Assert.Empty(Rows(page, "orders"));
    }

    [Theory]
    [InlineData("113%")]
    [InlineData("113-200000_")]
    [InlineData("[a-z]")]
    [InlineData("' OR 1=1--")]
    public async Task No_sign_stands_for_another(string words) => Assert.Equal("Nothing found", (await site.GetPageAsync(Address(words))).Words("main h2"));

    [Fact]
    public async Task Each_result_leads_to_its_page()
    {
        var links = (await Task.WhenAll(((string[])["VICE", "Clampworks", "WEB-7/2"]).Select(words => site.GetPageAsync(Address(words)))))
            .SelectMany(page => page.QuerySelectorAll("main table a")).Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(["/products/B0CLAMP002", "/skus/VICE", "/orders/WEB-7/2"], links.Select(link => link.Split('?')[0]).Where(link => !link.StartsWith("/companies/", StringComparison.Ordinal)));
        Assert.Equal(4, links.Count);
        foreach (var link in links) Assert.NotEmpty((await site.GetPageAsync(link)).Words("h1"));
    }

    [Theory]
    [InlineData("vice", "/skus/VICE")]
    [InlineData(" CLAMP ", "/skus/clamp")]
    [InlineData("b0clamp002", "/products/B0CLAMP002")]
    [InlineData("113-2000001-1000002", "/orders/113-2000001-1000002")]
    [InlineData("WEB-7/1", "/orders/web-7/1")]
    [InlineData("the clamp", "/companies/")]
    [InlineData("st. mary hospital", "/buyer-requests/3")]
    [InlineData("Lincoln School District", "/companies/")]
    public async Task From_the_field_what_is_called_exactly_so_opens(string words, string path)
    {
        using var visitor = site.NewVisitor();

        var answer = await visitor.GetAsync(Address(words) + "&open=exact");

        Assert.Equal(302, answer.Status);
        Assert.StartsWith(path, answer.Header("Location"), StringComparison.Ordinal);
        Assert.NotEmpty((await visitor.GetAsync(answer.Header("Location")!)).Page.Words("h1"));
    }

    [Theory]
    [InlineData("clam")]
    [InlineData("steel vice and more")]
    [InlineData("113-2000001")]
    [InlineData("")]
    [InlineData("THEIRS")]
    public async Task From_the_field_what_nothing_is_called_is_looked_for(string words)
    {
        using var visitor = site.NewVisitor();

        Assert.Equal(200, (await visitor.GetAsync(Address(words) + "&open=exact")).Status);
    }

    [Fact]
    public async Task Shows_a_few_of_many_and_says_so()
    {
        var page = await site.GetPageAsync(Address("many-"));

        Assert.Equal(20, FoundSkus(page).Count);
        Assert.StartsWith("These are the first 20, and more products match.", page.Words("[aria-labelledby=search-products] .card-note"), StringComparison.Ordinal);
        Assert.Equal(20, Rows(await site.GetPageAsync(Address("m-")), "orders").Count);
        Assert.Null((await site.GetPageAsync(Address("many-1"))).QuerySelector(".card-note"));
    }

    [Theory]
    [InlineData("THEIRS")]
    [InlineData("B0THEIRS01")]
    [InlineData("their")]
    [InlineData("999-1")]
    [InlineData("asker")]
    public async Task What_another_seller_has_is_not_found(string words)
    {
        Assert.Equal("Nothing found", (await site.GetPageAsync(Address(words))).Words("main h2"));
        Assert.NotEmpty((await site.GetPageAsync($"/search?seller=elsewhere&q={words}")).QuerySelectorAll("main table a"));
    }

    [Fact]
    public async Task Orders_are_those_of_the_marketplace()
    {
        Assert.Empty(Rows(await site.GetPageAsync(Address("shop-")), "orders"));
        Assert.Single(Rows(await site.GetPageAsync("/search?seller=shop&marketplace=IT&q=shop-"), "orders"));
        Assert.Empty(Rows(await site.GetPageAsync("/search?seller=shop&marketplace=IT&q=113"), "orders"));
    }

    [Theory]
    [InlineData("<b id=")]
    [InlineData("<b>bold")]
    [InlineData("<i>1")]
    [InlineData("\"><script>alert(1)</script>")]
    public async Task Whatever_was_typed_and_found_is_text(string words)
    {
        var page = await site.GetPageAsync(Address(words));

        Assert.Equal($"Results for “{words}”", page.Words("h1"));
        Assert.Equal(words, page.QuerySelector("#site-search")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("main b, main i, script:not([src])"));
        Assert.Contains("<", page.QuerySelector("main th, main h1")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=")]
    [InlineData("/search?q=%20%09%20")]
    public async Task Without_words_it_tells_what_can_be_searched(string address)
    {
        var page = await site.GetPageAsync(address);

        Assert.Equal(("Search", "What can be searched"), (page.Words("h1"), page.Words("main h2")));
        Assert.Equal(["SKU or ASIN", "Product title", "Company", "Order id", "Buyer request"], page.QuerySelectorAll("main dt").Select(kind => kind.TextContent));
    }

    [Fact]
    public async Task Nothing_found_tells_what_was_looked_at_and_what_to_try()
    {
        var page = await site.GetPageAsync(Address("nothing like it"));

        Assert.Equal(("Results for “nothing like it”", "Nothing found"), (page.Words("h1"), page.Words("main h2")));
        Assert.Contains("Order id the whole, or how it begins", page.Words(".search-help dl"), StringComparison.Ordinal);
        Assert.Contains("Try fewer words", page.Words(".search-help"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_long_text_the_beginning_is_looked_for()
    {
        var page = await site.GetPageAsync(Address(new string('x', 99) + "😀" + new string('y', 2_000)));

        Assert.Equal("Only the first 100 characters were searched for.", page.Words(".notice"));
        Assert.Equal($"Results for “{new string('x', 99)}”", page.Words("h1"));
        Assert.Null((await site.GetPageAsync(Address(new string('x', 100)))).QuerySelector(".notice-warn"));
    }

    [Theory]
    [InlineData("\u0001\u001b\u200e\ufffe")]
    [InlineData("Ω ß ı İ ǅ ﬁ 中文 ქართული абвгдеёжзийклмнопрстуфхцчшщъыьэюя")]
    [InlineData("https://example.com/?a=1&b=%41#c")]
    public async Task Odd_texts_are_looked_for_and_not_found(string words) =>
        Assert.Equal("Nothing found", (await site.GetPageAsync(Address(words))).Words("main h2"));
}
