using System.Net;
using B2BCentral.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Site;

public sealed class TestSiteTests : IClassFixture<TestSite>
{
    private readonly TestSite site;

    public TestSiteTests(TestSite site) => this.site = site;

    [Fact]
    public async Task An_unknown_address_answers_404()
    {
        using var client = site.CreateClient();

        using var response = await client.GetAsync("/no-such-page");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public void The_site_reads_the_clock_of_the_test()
    {
        site.Clock.SetTo(new DateTimeOffset(2024, 2, 29, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal(2024, site.Services.GetRequiredService<TimeProvider>().GetUtcNow().Year);
    }
}
