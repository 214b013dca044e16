using B2BCentral.Testing;

namespace B2BCentral.Tests.Features.Dashboard;

public sealed class NoSellerTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task An_empty_database_says_how_to_begin()
    {
        var page = await site.GetPageAsync("/b2b");

        Assert.Contains("no seller", page.Words(".page-lead"), StringComparison.Ordinal);
        Assert.Contains("import FILE --seller my-shop", page.Words("main"), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".notice-demo"));
        Assert.Null(page.QuerySelector("#seller"));
    }

    [Fact]
    public async Task Has_no_widgets_to_ask_for()
    {
        using var visitor = site.NewVisitor();

        Assert.Equal(404, (await visitor.GetAsync("/b2b/widgets/sales-snapshot")).Status);
    }

    [Theory]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    public async Task Is_healthy(string url)
    {
        using var visitor = site.NewVisitor();

        var answer = await visitor.GetAsync(url);

        Assert.Equal((200, "Healthy"), (answer.Status, answer.Text));
    }
}
