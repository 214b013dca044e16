using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Features.Companies;

/// <summary>The ways to say what companies are, up to the preview; none of these tests applies one.</summary>
public sealed class ClassifyFormTests(CompanySite site) : IClassFixture<CompanySite>
{
    private const string Seller = $"seller={GivenOrders.Seller}";
    private const string Rule = $"/companies/rule?{Seller}";

    [Theory]
    [InlineData("name", "sChOoL", "true", new[] { "Lincoln School District", "Mixed 100% School_Supply" })]
    [InlineData("name", "School", "false", new[] { "Lincoln School District" })]
    [InlineData("name", "100%", "true", new[] { "Mixed 100% School_Supply" })]
    [InlineData("name", "l_s", "true", new[] { "Mixed 100% School_Supply" })]
    [InlineData("domain", "Lincoln.Example", "false", new[] { "Lincoln School District" })]
    [InlineData("domain", "jo@lincoln.example", "false", new[] { "Lincoln School District" })]
    [InlineData("tax", "us 91", "false", new[] { "Lincoln School District" })]
    public async Task A_rule_means_these_companies(string by, string text, string all, string[] companies)
    {
        using var visitor = site.NewVisitor();
        var answer = await visitor.PostAsync(Rule, fields: [("By", by), ("Text", text), ("All", all), ("Industry", "61")]);

        Assert.Equal(302, answer.Status);
        var preview = (await visitor.GetAsync(answer.Header("Location")!)).Page;
        Assert.Equal(companies, preview.QuerySelectorAll("section[aria-labelledby='changes-title'] tbody th").Select(name => name.Words()));
        Assert.Contains("Educational Services", preview.Words(".page-lead"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name", "l%n")]
    [InlineData("name", "____")]
    [InlineData("name", "no such name")]
    [InlineData("domain", "incoln.example")]
    [InlineData("domain", "%.example")]
    [InlineData("tax", "91")]
    public async Task A_rule_that_means_nobody_says_so_at_its_text(string by, string text)
    {
        var page = await RefusedAsync(Rule, ("By", by), ("Text", text), ("All", "true"), ("Industry", "61"));

        Assert.Contains("No company matches", page.Words("#field-Text-error"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Text", "", "61", "", "", "field-Text-error")]
    [InlineData("Industry", "school", "", "", "", "field-Industry-error")]
    [InlineData("Industry", "school", "99", "", "", "field-Industry-error")]
    [InlineData("SubIndustry", "school", "61", "333", "", "field-SubIndustry-error")]
    [InlineData("SubIndustry", "school", "", "nothing", "", "field-SubIndustry-error")]
    [InlineData("Size", "school", "61", "", "huge", "field-Size-error")]
    public async Task Each_broken_field_says_so_and_keeps_what_was_typed(string field, string text, string industry, string sub, string size, string error)
    {
        var page = await RefusedAsync(Rule, ("By", "name"), ("Text", text), ("All", "true"), ("Industry", industry), ("SubIndustry", sub), ("Size", size));

        Assert.NotEmpty(page.Words($"#{error}"));
        Assert.Equal("true", page.QuerySelector($"[name={field}]")!.GetAttribute("aria-invalid"));
        Assert.Equal(text, page.QuerySelector<IHtmlInputElement>("[name=Text]")!.Value);
        Assert.Equal("true", page.QuerySelector<IHtmlInputElement>("[name=All]:checked")!.Value);
        if (industry == "61") Assert.Equal("61", page.QuerySelector<IHtmlSelectElement>("[name=Industry]")!.Value);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_refused_at_its_field() => Assert.Contains(
        "at most 100", (await RefusedAsync(Rule, ("By", "name"), ("Text", new string('x', 101)), ("All", "true"), ("Industry", "61"))).Words("#field-Text-error"), StringComparison.Ordinal);

    [Fact]
    public async Task A_rule_that_changes_nothing_says_so() => Assert.Contains(
        "1 company matches and already has this classification",
        (await RefusedAsync(Rule, ("By", "name"), ("Text", "Harbor"), ("All", "true"), ("Industry", "31-33"), ("SubIndustry", "333"))).Words("#field-Industry-error"),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_sub_industry_brings_its_industry_where_no_script_narrows_the_choice()
    {
        using var visitor = site.NewVisitor();
        var answer = await visitor.PostAsync(Rule, fields: [("By", "name"), ("Text", "Lincoln"), ("All", "true"), ("SubIndustry", "238")]);

        var preview = (await visitor.GetAsync(answer.Header("Location")!)).Page;
        Assert.Equal("Construction › Specialty Trade Contractors", preview.Words("[data-label='To']"));
    }

    [Fact]
    public async Task Sub_industries_follow_the_industry()
    {
        var options = await site.GetPageAsync($"/companies/sub-industries?{Seller}&Industry=23");
        Assert.Equal(["", "236", "237", "238"], options.QuerySelectorAll("option").Select(option => option.GetAttribute("value")!).Order());
    }

    [Fact]
    public async Task A_selection_names_its_companies_and_leads_to_their_preview()
    {
        var (school, harbor) = (await site.IdOfAsync("Lincoln School District"), await site.IdOfAsync("Harbor Mechanical"));
        var page = await site.GetPageAsync($"/companies/classify?{Seller}&company={school}&company={harbor}");
        Assert.Equal("Classify 2 companies", page.Words("h1"));

        using var visitor = site.NewVisitor();
        var answer = await visitor.PostAsync($"/companies/classify?{Seller}", fields: [("company", $"{school}"), ("company", $"{harbor}"), ("Size", "1001+")]);

        var preview = (await visitor.GetAsync(answer.Header("Location")!)).Page;
        Assert.Equal(["Harbor Mechanical", "Lincoln School District"], preview.QuerySelectorAll("section[aria-labelledby='changes-title'] tbody th").Select(name => name.Words()));
    }

    [Fact]
    public async Task A_refused_selection_keeps_its_companies()
    {
        var school = await site.IdOfAsync("Lincoln School District");

        var page = await RefusedAsync($"/companies/classify?{Seller}", ("company", $"{school}"), ("Industry", ""));

        Assert.Equal($"{school}", page.QuerySelector<IHtmlInputElement>("[name=company]")!.Value);
        Assert.Contains("Choose an industry", page.Words("#field-Industry-error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_tick_the_list_says_what_to_do()
    {
        using var visitor = site.NewVisitor();
        var answer = await visitor.GetAsync($"/companies/classify?{Seller}");

        Assert.Contains("Tick one or more", (await visitor.GetAsync(answer.Header("Location")!)).Page.Words(".notice"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_company_of_another_seller_cannot_be_classified()
    {
        await site.Given.Seller("third").Order(industry: null);
        using var visitor = site.NewVisitor();

        Assert.Equal(404, (await visitor.GetAsync("/companies/classify?seller=third&company=1")).Status);
        Assert.Equal(404, (await visitor.PostAsync("/companies/classify?seller=third", fields: [("company", "1"), ("Industry", "61")])).Status);
        Assert.Equal(404, (await visitor.GetAsync("/companies/1?seller=third")).Status);
    }

    [Fact]
    public async Task A_file_is_previewed_line_by_line()
    {
        using var visitor = site.NewVisitor();
        var (status, location, _) = await UploadAsync(
            "company name,order id,industry,employees\nlincoln school district,,Educational Services,1200\n,W-1,Construction,\nNobody Inc.,,Construction,\n,,Construction,\n");

        Assert.Equal(302, status);
        var preview = (await visitor.GetAsync(location!)).Page;
        Assert.Equal(["Lincoln School District", "Harbor Mechanical"], preview.QuerySelectorAll("section[aria-labelledby='changes-title'] tbody th").Select(name => name.Words()));
        Assert.Equal(["Line 4: Nobody Inc.", "Line 5"], preview.QuerySelectorAll("#problems tbody th").Select(name => name.Words()).Order());
        Assert.Contains("2 lines cannot be used and are left out", preview.Words(".notice-warn"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_as_it_was_downloaded_changes_only_companies_whose_orders_say_different_things()
    {
        using var visitor = site.NewVisitor();
        var list = (await visitor.GetAsync($"/companies.csv?{Seller}&from=2022-04-01&to=2025-03-31")).Text;

        var (_, location, _) = await UploadAsync(list);

        var preview = (await visitor.GetAsync(location!)).Page;
        Assert.Equal(["Mixed 100% School_Supply"], preview.QuerySelectorAll("section[aria-labelledby='changes-title'] tbody th").Select(name => name.Words()));
    }

    [Theory]
    [InlineData("buyer-id,company,industry\nC-7,Mixed 100% School_Supply,Construction\n", "Mixed 100% School_Supply")]
    [InlineData("company,industry\nmixed 100%  school_supply,Construction\n", "Mixed 100% School_Supply")]
    [InlineData("buyer-id,industry\nc-9,Construction\n", "Buyer C-9")]
    [InlineData("order-id,industry\nM-2,Construction\n", "Mixed 100% School_Supply")]
    public async Task A_line_of_a_file_finds_its_company_by_number_name_or_order(string text, string company)
    {
        using var visitor = site.NewVisitor();
        var (_, location, _) = await UploadAsync(text);

        var preview = (await visitor.GetAsync(location!)).Page;
        Assert.Equal([company], preview.QuerySelectorAll("section[aria-labelledby='changes-title'] tbody th").Select(name => name.Words()));
    }

    [Fact]
    public async Task What_is_wrong_with_a_line_is_told_to_each_in_their_language()
    {
        using var client = site.CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("it-IT");
        var (_, location, _) = await UploadAsync(client, "company name,industry\nHarbor Mechanical,Construction\n,Construction\n");

        using var visitor = site.NewVisitor();
        var english = (await visitor.GetAsync(location!)).Page.Words("#problems tbody");
        await visitor.PostAsync("/language", fields: [("language", "it-IT"), ("returnUrl", "/b2b")]);
        var italian = (await visitor.GetAsync(location!)).Page.Words("#problems tbody");

        Assert.Contains("names no buyer", english, StringComparison.Ordinal);
        Assert.DoesNotContain("names no buyer", italian, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Choose a file")]
    [InlineData("colour,shape\nred,round\n", "This is no list of buyers")]
    [InlineData("company name,industry\nHarbor Mechanical,Manufacturing\n", null)]
    [InlineData("company name,industry,sub-industry,employees\nHarbor Mechanical,33,333,120\n", "already classified as the file says")]
    public async Task A_file_that_cannot_be_used_says_why_at_its_field(string text, string? error)
    {
        var (status, _, page) = await UploadAsync(text);

        Assert.Equal(error is null ? 302 : 422, status);
        if (error is not null) Assert.Contains(error, page.Words("#company-file-error"), StringComparison.Ordinal);
    }

    private async Task<IHtmlDocument> RefusedAsync(string address, params (string Name, string Value)[] fields)
    {
        using var visitor = site.NewVisitor();
        var answer = await visitor.PostAsync(address, fields: fields);

        Assert.Equal(422, answer.Status);
        return answer.Page;
    }

    private async Task<(int Status, string? Location, IHtmlDocument Page)> UploadAsync(string text)
    {
        using var client = site.CreateClient(new() { AllowAutoRedirect = false });
        return await UploadAsync(client, text);
    }

    private static async Task<(int Status, string? Location, IHtmlDocument Page)> UploadAsync(HttpClient client, string text)
    {
        var form = await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync($"/companies/file?{Seller}"));
        using var content = new MultipartFormDataContent
        {
            { new StringContent(form.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
        };
        using var file = new StringContent(text);
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        content.Add(file, "file", "buyers.csv");
        using var answer = await client.PostAsync($"/companies/file?{Seller}", content);
        return ((int)answer.StatusCode, answer.Headers.Location?.ToString(), await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync()));
    }
}
