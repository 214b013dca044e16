using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Undoing;

namespace B2BCentral.Tests.Site;

/// <summary>Walks every address that names a thing of a seller. A new one is walked as soon as it is there.</summary>
public sealed class OtherSellersTests(TwoSellers site) : IClassFixture<TwoSellers>
{
    private const int FewestRoutes = 20;

    [Fact]
    public async Task What_another_seller_has_is_not_found_and_not_changed()
    {
        using var visitor = site.NewVisitor();
        var before = await DatabaseDump.OfAsync(site);
        var answers = new List<string>();

        foreach (var (method, path) in SellerAddresses.Of(site))
        {
            var address = $"{path}?{TwoSellers.Mine}";
            var answer = method == "GET" ? await visitor.GetAsync(address) : await visitor.PostAsync(address, null, ($"text-{TwoSellers.PictureId}", "Mine"));
            if (answer.Status != 404) answers.Add($"{method} {path} answers {answer.Status}");
        }

        Assert.Empty(answers);
        Assert.Equal(before, await DatabaseDump.OfAsync(site));
    }

    [Fact]
    public async Task The_seller_finds_each_of_these_pages()
    {
        using var visitor = site.NewVisitor();
        var pages = SellerAddresses.Of(site).Where(address => address.Method == "GET").ToList();
        var answers = new List<string>();

        foreach (var (_, path) in pages)
            if (await visitor.GetAsync($"{path}?{TwoSellers.Theirs}") is { Status: not 200 } answer) answers.Add($"{path} answers {answer.Status}");

        Assert.Empty(answers);
        Assert.InRange(SellerAddresses.Of(site).Count(), FewestRoutes, int.MaxValue);
    }

    [Fact]
    public async Task Forms_that_name_things_of_another_seller_take_none_of_them()
    {
        using var visitor = site.NewVisitor();
        var before = await DatabaseDump.OfAsync(site);

        var company = await visitor.PostAsync($"/companies/classify?{TwoSellers.Mine}", null, ("company", $"{site.BuyerId}"), ("Industry", "62"));
        var asked = await visitor.GetAsync($"/companies/classify?{TwoSellers.Mine}&company={site.BuyerId}");
        var rule = await visitor.PostAsync($"/pricing/rule?{TwoSellers.Mine}&of=selected&product={site.ProductId}", null, ("Base", "PercentBelowStandard"), ("Percent", "8"));

        Assert.Equal((404, 404), (company.Status, asked.Status));
        Assert.Contains("No offer is selected", rule.Page.Words("main"), StringComparison.Ordinal);
        Assert.Equal(before, await DatabaseDump.OfAsync(site));
    }
}
