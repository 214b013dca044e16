using B2BCentral.Data;
using B2BCentral.Testing;
using B2BCentral.Testing.PostgreSql;
using B2BCentral.Web.Widgets.TopProducts;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace B2BCentral.Tests.PostgreSql;

/// <summary>This database answers nothing more in a transaction after an error, and a page is one transaction.</summary>
public sealed class BrokenWidgetTests
{
    [Fact]
    public async Task An_error_of_the_database_breaks_only_the_widget_that_asked()
    {
        await using var site = new Shop(await (await PostgresServer.StartedAsync()).NewDatabaseAsync());
        await site.Given.Order(on: "2025-03-28", industry: "Repair");

        var page = await site.GetPageAsync("/b2b?range=90d");

        Assert.Equal(["top-products"], page.QuerySelectorAll("[data-widget]").Where(widget => widget.QuerySelector("[role=alert] h3") is not null).Select(widget => widget.GetAttribute("data-widget")));
        Assert.Contains("Repair", page.Widget("customer-segments").RowNames());
    }

    private sealed class Shop(string connection) : TestSite
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Database:Provider", "PostgreSql");
            builder.UseSetting("ConnectionStrings:B2BCentral", connection);
            builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Scoped<TopProductsQuery>(provided =>
            {
                provided.GetRequiredService<B2BCentralDb>().Database.ExecuteSql($"SELECT 1 / 0");
                throw new InvalidOperationException("It was no error.");
            })));
        }
    }
}
