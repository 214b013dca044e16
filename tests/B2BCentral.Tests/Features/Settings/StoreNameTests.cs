using B2BCentral.Data;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Features.Settings;

/// <summary>A store is called what its people call it.</summary>
public sealed class StoreNameTests
{
    private const string Url = "/settings?seller=my-shop&marketplace=US";

    [Fact]
    public async Task The_name_is_shown_everywhere_at_once_is_in_the_history_and_can_be_had_back()
    {
        await using var site = await SiteAsync();
        using var visitor = site.NewVisitor();
        var before = await NameAsync(site);
        await visitor.GetAsync("/b2b?seller=my-shop");

        var answer = await RenameAsync(visitor, "  Märker & Söhne GmbH ", before);

        var page = (await visitor.GetAsync(answer.Header("Location")!)).Page;
        Assert.Equal("Märker & Söhne GmbH", await NameAsync(site));
        Assert.Contains("The store is called Märker & Söhne GmbH.", page.Words("[role=status]"), StringComparison.Ordinal);
        Assert.Contains("Märker & Söhne GmbH", (await visitor.GetAsync("/b2b?seller=my-shop")).Page.Words(".site-header"), StringComparison.Ordinal);
        Assert.EndsWith($"You {before} Märker & Söhne GmbH", page.QuerySelectorAll("tbody tr").Select(row => row.Words()).Single(row => row.StartsWith("Store name", StringComparison.Ordinal)), StringComparison.Ordinal);

        var undone = await visitor.PostAsync(page.QuerySelector("form[action^='/settings/name/undo']")!.GetAttribute("action")!);
        Assert.Equal(before, await NameAsync(site));
        Assert.Contains($"Undone. The store is called {before} again.", (await visitor.GetAsync(undone.Header("Location")!)).Page.Words("[role=status]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("   ", "Give your store a name.")]
    [InlineData(null, "Give your store a name.")]
    [InlineData("long", "It has 101 characters, and 100 are the most. Shorten it.")]
    [InlineData("two\nlines", "It holds a line break or a character that cannot be seen. Delete it.")]
    [InlineData("turned \u202Eround", "It holds a line break or a character that cannot be seen. Delete it.")]
    [InlineData("seen\u200Btwice", "It holds a character that cannot be seen. Type the name anew.")]
    public async Task A_name_that_cannot_be_used_is_refused_with_the_reason(string? name, string reason)
    {
        await using var site = await SiteAsync();
        using var visitor = site.NewVisitor();
        var before = await NameAsync(site);
        if (name == "long") name = new string('x', 101);

        var answer = await RenameAsync(visitor, name, before);

        Assert.Equal(422, answer.Status);
        Assert.Equal(reason, answer.Page.Words("#field-name-error"));
        if (name?.Length > 100) Assert.Equal(name, answer.Page.QuerySelector("#field-name")!.GetAttribute("value"));
        Assert.Equal(before, await NameAsync(site));
    }

    [Fact]
    public async Task Who_opened_the_page_before_another_renamed_it_is_asked_again()
    {
        await using var site = await SiteAsync();
        using var visitor = site.NewVisitor();
        var before = await NameAsync(site);
        await RenameAsync(visitor, "First", before);

        var late = await RenameAsync(visitor, "Second", before);
        Assert.Equal((422, "First"), (late.Status, await NameAsync(site)));

        await RenameAsync(visitor, "Second", late.Page.QuerySelector("form[action^='/settings/name'] [name=knownAs]")!.GetAttribute("value"));
        Assert.Equal("Second", await NameAsync(site));
    }

    private static async Task<TestSite> SiteAsync()
    {
        var site = new TestSite();
        await site.Given.Order();
        return site;
    }

    private static Task<Answer> RenameAsync(Visitor visitor, string? name, string? knownAs) => visitor.PostAsync(
        Url.Replace("/settings", "/settings/name", StringComparison.Ordinal), Url, [("knownAs", knownAs ?? ""), .. name is null ? Array.Empty<(string, string)>() : [("name", name)]]);

    private static async Task<string> NameAsync(TestSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.Where(seller => seller.Slug == "my-shop").Select(seller => seller.Name).SingleAsync();
    }
}
