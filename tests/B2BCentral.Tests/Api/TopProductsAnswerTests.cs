namespace B2BCentral.Tests.Api;

[Collection(ApiSiteCollection.Name)]
public sealed class TopProductsAnswerTests(ApiSite site)
{
    [Fact]
    public async Task The_answer_has_exactly_these_members()
    {
        var answer = await site.GetAsync($"top-products?{ApiSite.March}");

        Assert.Equal(
            ["seller", "marketplace", "currency", "timeZone", "period", "growthPeriod", "comparison", "dataThrough", "counting", "notes",
             "measure", "industry", "subIndustry", "products", "tiedWithLast"],
            answer.Names());
        Assert.Equal(["rank", "sku", "asin", "title", "sales", "units", "orders", "shareOfB2bSales", "yoy", "lastYear"], answer.At("products.0").Names());
    }

    [Fact]
    public async Task Products_are_ranked_by_sales_then_units_then_SKU()
    {
        var answer = await site.GetAsync($"top-products?{ApiSite.March}");
        var products = answer.At("products").EnumerateArray().ToList();

        Assert.Equal(["1 A", "2 D", "3 E", "4 B", "5 C"], products.Select(product => $"{product.Raw("rank")} {product.Text("sku")}"));
        Assert.Equal(["30.00 3 2", "10.00 1 1", "10.00 1 1", "5.50 1 1", "0.00 2 1"], products.Select(product => product.Figure()));
        Assert.Equal("0.540541", products[0].Raw("shareOfB2bSales"));
        Assert.Equal("0", answer.Raw("tiedWithLast"));
    }

    [Fact]
    public async Task Products_are_ranked_by_units_then_sales_then_SKU()
    {
        var answer = await site.GetAsync($"top-products?{ApiSite.March}&measure=units");

        Assert.Equal(["A", "C", "D", "E", "B"], answer.At("products").EnumerateArray().Select(product => product.Text("sku")));
        Assert.Equal("2", answer.Raw("products.0.yoy"));
    }

    [Fact]
    public async Task Growth_is_that_of_the_measure()
    {
        var answer = await site.GetAsync($"top-products?{ApiSite.March}");

        Assert.Equal("0.5", answer.Raw("products.0.yoy"));
        Assert.Equal("20.00 1 1", answer.Figure("products.0.lastYear"));
        Assert.True(answer.IsNull("products.1.yoy"));
    }

    [Theory]
    [InlineData("limit=2", 2, "1")]
    [InlineData("limit=3", 3, "0")]
    [InlineData("limit=3&measure=units", 3, "2")]
    [InlineData("limit=100", 5, "0")]
    public async Task Products_beyond_the_limit_that_tie_with_the_last_are_counted(string address, int products, string tied)
    {
        var answer = await site.GetAsync($"top-products?{ApiSite.March}&{address}");

        Assert.Equal(products, answer.At("products").GetArrayLength());
        Assert.Equal(tied, answer.Raw("tiedWithLast"));
    }

    [Fact]
    public async Task An_ASIN_and_a_title_that_no_file_told_are_null_and_told_ones_arrive_as_they_are()
    {
        var answer = await site.GetAsync($"top-products?{ApiSite.March}");

        Assert.Equal(("B00000000A", "Saw <b>\"7¼\"</b>"), (answer.Text("products.0.asin"), answer.Text("products.0.title")));
        Assert.True(answer.IsNull("products.1.asin"));
        Assert.True(answer.IsNull("products.1.title"));
    }

    [Theory]
    [InlineData("industry=Dental", "A 30.00 3 2;B 5.50 1 1")]
    [InlineData("industry=Dental&subIndustry=Clinics", "A 20.00 2 1;B 5.50 1 1")]
    [InlineData("industry=Dental&subIndustry=other", "A 10.00 1 1")]
    [InlineData("industry=Law", "D 10.00 1 1;E 10.00 1 1")]
    [InlineData("industry=other", "C 0.00 2 1")]
    public async Task An_industry_or_sub_industry_has_its_own_best_sellers(string address, string expected)
    {
        var answer = await site.GetAsync($"top-products?{ApiSite.March}&{address}");

        Assert.Equal(expected, string.Join(';', answer.At("products").EnumerateArray().Select(product => $"{product.Text("sku")} {product.Figure()}")));
    }

    [Fact]
    public async Task As_ordered_counts_cancelled_items()
    {
        var answer = await site.GetAsync($"top-products?{ApiSite.March}&count=as-ordered&limit=2");

        Assert.Equal("80.00 8 3", answer.Figure("products.0"));
        Assert.Equal("45.50 5 2", answer.Figure("products.1"));
    }

    [Fact]
    public async Task Without_comparison_no_product_grows()
    {
        var answer = await site.GetAsync($"top-products?{ApiSite.March}&compare=none");

        Assert.All(answer.At("products").EnumerateArray(), product => Assert.True(product.IsNull("yoy") && product.IsNull("lastYear")));
    }
}
