using B2BCentral.Testing;
using B2BCentral.Web.Widgets.TopProducts;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace B2BCentral.Tests.Widgets.Frame;

public sealed class FailedWidgetTests(FailedWidgetTests.Shop site) : IClassFixture<FailedWidgetTests.Shop>
{
    [Fact]
    public async Task Says_so_in_its_own_place_and_the_others_show_their_figures()
    {
        var page = await site.GetPageAsync("/b2b?range=90d");

        var failed = page.Widget("top-products");
        Assert.Equal("These figures could not be read", failed.Words("[role=alert] h3"));
        // Without a place in the page: a link to one asks for nothing.
        Assert.Equal("/b2b?range=90d", failed.QuerySelector("#top-products-retry")!.GetAttribute("href"));
        Assert.Equal("10.00", page.Figure("b2b.sales"));
        Assert.Contains("Repair", page.Widget("customer-segments").RowNames());
        Assert.DoesNotContain("out of order", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_foot_leads_to_the_definitions_of_the_seller_that_the_address_names()
    {
        var page = await site.GetPageAsync($"/b2b?seller={Given.Shop}");

        Assert.All(page.QuerySelectorAll(".card-foot a[href^='/definitions']"), link => Assert.Equal($"/definitions?seller={Given.Shop}", link.GetAttribute("href")));
        Assert.NotNull(page.QuerySelector(".card-foot a[href^='/definitions']"));
    }

    [Fact]
    public async Task Is_logged_with_its_name()
    {
        await site.GetPageAsync("/b2b/widgets/top-products");

        Assert.Contains("The widget top-products failed: out of order", site.Log.Errors);
    }

    public sealed class Shop : SeededSite
    {
        public ErrorLog Log { get; } = new();

        protected override async Task SeedAsync() => await Given.Order(on: "2025-03-28", industry: "Repair");

        protected override void ConfigureWebHost(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services
                .Replace(ServiceDescriptor.Scoped<TopProductsQuery>(_ => throw new InvalidOperationException("out of order")))
                .AddSingleton<ILoggerProvider>(Log));
        }
    }
}
