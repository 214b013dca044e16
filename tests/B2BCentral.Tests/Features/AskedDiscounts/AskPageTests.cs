using B2BCentral.Data.Offers;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Testing;
using B2BCentral.Tests.Features.BuyerRequests;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Tests.Features.BuyerRequests.RequestSite;

namespace B2BCentral.Tests.Features.AskedDiscounts;

public sealed class AskPageTests(RequestSite site) : IClassFixture<RequestSite>
{
    [Fact]
    public async Task A_business_customer_asks_from_the_product_page_and_is_led_to_a_page_of_its_own()
    {
        await site.OpenAsync("asks", "ASKS", Tiered);
        using var visitor = site.NewVisitor();
        var product = (await visitor.GetAsync(Address("asks", "/products/ASKS"))).Page;
        var form = product.QuerySelectorAll(".listing-facts a").Single(link => link.Words() == "Ask for a quantity discount").GetAttribute("href")!;

        Assert.Contains("Every seller with this product", (await visitor.GetAsync(form)).Page.Words("main"), StringComparison.Ordinal);
        var answer = await visitor.PostAsync(form, fields: [("company", "St. Mary Hospital"), ("quantity", "1,040"), ("hopedPrice", "$15.50"), ("note", "One\r\nTwo <b>")]);

        Assert.Equal(302, answer.Status);
        Assert.Matches("^/discount-requests/[A-Za-z0-9_-]{22}$", answer.Header("Location"));
        var request = await site.RequestAsync("asks");
        Assert.Equal(("St. Mary Hospital", 1_040, 1_550L, "One\nTwo <b>"), (request.Company, request.Quantity, request.HopedPrice!.Value, request.Note));
        Assert.Contains("Your request went to 1 seller.", (await visitor.GetAsync(answer.Header("Location")!)).Page.Words("[role=status]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("company", "", "Say which company")]
    [InlineData("company", "A\u200BB", "cannot be seen")]
    [InlineData("quantity", "", "Enter how many")]
    [InlineData("quantity", "many", "not a whole number")]
    [InlineData("quantity", "2,5", "not a whole number")]
    [InlineData("quantity", "99999999999", "not a whole number that can be asked for")]
    [InlineData("quantity", "1", "2 to 1,000,000")]
    [InlineData("hopedPrice", "cheap", "not a price")]
    [InlineData("hopedPrice", "0", "more than zero")]
    [InlineData("note", "a\tb", "cannot be seen")]
    public async Task What_cannot_be_asked_is_told_at_its_field_and_what_was_typed_is_kept(string field, string value, string words)
    {
        if (!await site.ReadAsync(db => db.Sellers.AnyAsync(s => s.Slug == "keeps"))) await site.OpenAsync("keeps", "KEEPS", Tiered);
        using var visitor = site.NewVisitor();
        (string Name, string Value)[] right = [("company", "Kept Ltd"), ("quantity", "40"), ("hopedPrice", "15"), ("note", "Kept note")];

        var answer = await visitor.PostAsync(Address("keeps", "/products/KEEPS/request-discount"), fields: right.Where(one => one.Name != field).Append((field, value)));

        Assert.Equal(422, answer.Status);
        Assert.Contains(words, answer.Page.Words($"#field-{field}-error"), StringComparison.Ordinal);
        if (field != "company") Assert.Equal("Kept Ltd", answer.Page.QuerySelector("input[name=company]")!.GetAttribute("value"));
        Assert.Equal(0, await site.ReadAsync(db => db.BuyerRequests.CountAsync(r => r.Asin == "KEEPS")));
    }

    [Fact]
    public async Task A_second_click_leads_to_the_same_page()
    {
        await site.OpenAsync("clicks", "CLICKS", Tiered);
        using var visitor = site.NewVisitor();
        var form = Address("clicks", "/products/CLICKS/request-discount");
        var word = (await visitor.GetAsync(form)).Page.QuerySelector("input[name=word]")!.GetAttribute("value")!;

        var first = await visitor.PostAsync(form, fields: [("word", word), ("company", "St. Mary Hospital"), ("quantity", "40")]);
        var second = await visitor.PostAsync(form, fields: [("word", word), ("company", "St. Mary Hospital"), ("quantity", "40")]);

        Assert.Equal((302, $"/discount-requests/{word}"), (first.Status, first.Header("Location")));
        Assert.Equal((302, $"/discount-requests/{word}"), (second.Status, second.Header("Location")));
        Assert.Equal(1, await site.ReadAsync(db => db.BuyerRequests.CountAsync(r => r.Asin == "CLICKS")));
    }

    [Fact]
    public async Task A_word_that_could_be_guessed_is_not_taken()
    {
        await site.OpenAsync("guesses", "GUESSES", Tiered);
        using var visitor = site.NewVisitor();

        var answer = await visitor.PostAsync(Address("guesses", "/products/GUESSES/request-discount"), fields: [("word", "me"), ("company", "A"), ("quantity", "40")]);

        Assert.Matches("^/discount-requests/[A-Za-z0-9_-]{22}$", answer.Header("Location"));
    }

    [Fact]
    public async Task Whoever_asked_already_is_told_so()
    {
        await site.OpenAsync("twice", "TWICE", Tiered);
        await site.AskAsync("TWICE");
        using var visitor = site.NewVisitor();

        var answer = await visitor.PostAsync(Address("twice", "/products/TWICE/request-discount"), fields: [("company", "ST. MARY HOSPITAL"), ("quantity", "40")]);

        Assert.Equal(422, answer.Status);
        Assert.Contains("less than 48 hours ago", answer.Page.Words("[role=alert]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_buyers_do_not_see_cannot_be_asked_for()
    {
        await site.OpenAsync("unseen", "UNSEEN", BusinessPricing.None, offer => offer.Status = OfferStatus.Inactive);
        using var visitor = site.NewVisitor();

        Assert.DoesNotContain("request-discount", (await visitor.GetAsync(Address("unseen", "/products/UNSEEN"))).Text, StringComparison.Ordinal);
        var answer = await visitor.PostAsync(Address("unseen", "/products/UNSEEN/request-discount"), fields: [("company", "A"), ("quantity", "40")]);
        Assert.Contains("No seller offers this product", answer.Page.Words("[role=alert]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_no_form_for_a_product_that_is_not_there_or_has_no_ASIN()
    {
        await site.OpenAsync("no-asin", "NO-ASIN", Tiered);
        await site.ReadAsync(db => db.Products.Where(p => p.Sku == "NO-ASIN").ExecuteUpdateAsync(set => set.SetProperty(p => p.Asin, (string?)null)));
        using var visitor = site.NewVisitor();

        Assert.Equal(404, (await visitor.GetAsync(Address("no-asin", "/products/nothing/request-discount"))).Status);
        Assert.Equal(404, (await visitor.GetAsync(Address("no-asin", "/products/NO-ASIN/request-discount"))).Status);
        Assert.Equal(404, (await visitor.GetAsync(Address("no-asin", "/products/%20/request-discount"))).Status);
        Assert.DoesNotContain("request-discount", (await visitor.GetAsync(Address("no-asin", "/products/NO-ASIN"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_token_of_the_form_nothing_is_asked()
    {
        await site.OpenAsync("token", "TOKEN", Tiered);
        using var visitor = site.NewVisitor();

        Assert.Equal(400, (await visitor.PostWithoutTokenAsync(Address("token", "/products/TOKEN/request-discount"), fields: [("company", "A"), ("quantity", "40")])).Status);
        Assert.Equal(0, await site.ReadAsync(db => db.BuyerRequests.CountAsync(r => r.Asin == "TOKEN")));
    }
}
