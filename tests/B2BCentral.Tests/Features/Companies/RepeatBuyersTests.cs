using B2BCentral.Imports.Reading;
using B2BCentral.Testing;
using Microsoft.Extensions.DependencyInjection;
using static B2BCentral.Testing.GivenOrders;

namespace B2BCentral.Tests.Features.Companies;

public sealed class RepeatBuyersTests(RepeatBuyersTests.Shop shop) : IClassFixture<RepeatBuyersTests.Shop>
{
    private const string List = $"/companies?seller={Seller}";

    [Theory]
    [InlineData("from=2025-02-01&to=2025-02-28", "66.7 %", "2 of 3")]
    [InlineData("from=2025-02-01&to=2025-02-10", "0.0 %", "0 of 2")]
    [InlineData("from=2025-02-10&to=2025-02-28", "100.0 %", "2 of 2")]
    [InlineData("from=2025-02-01&to=2025-03-31", "75.0 %", "3 of 4")]
    [InlineData("from=2025-02-01&to=2025-02-28&count=as-ordered", "100.0 %", "3 of 3")]
    public async Task Repeat_rate_judges_repeat_only_by_orders_up_to_the_periods_end(string period, string rate, string of)
    {
        var page = await shop.GetPageAsync($"{List}&{period}");

        Assert.Equal(rate, page.Words("[data-figure='list.repeat']"));
        Assert.Contains(of, page.QuerySelector("[data-figure='list.repeat']")!.ParentElement!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_company_there_is_no_rate()
    {
        var page = await shop.GetPageAsync($"{List}&from=2023-01-01&to=2023-01-31");

        Assert.Null(page.QuerySelector("[data-figure='list.repeat']"));
    }

    [Theory]
    [InlineData("true", "Often", "Older")]
    [InlineData("false", "Once")]
    public async Task Buyers_who_have_not_reordered_yet_are_listed_apart(string again, params string[] companies)
    {
        var page = await shop.GetPageAsync($"{List}&from=2025-02-01&to=2025-02-28&sort=name&again={again}");

        Assert.Equal(companies, page.QuerySelectorAll(".company-table tbody th a").Select(name => name.Words()));
        Assert.Equal("66.7 %", page.Words("[data-figure='list.repeat']"));
        Assert.Equal(again, page.QuerySelector("select[name=again] option[selected]")!.GetAttribute("value"));
    }

    public sealed class Shop : SeededSite
    {
        protected override async Task SeedAsync()
        {
            await using var scope = Services.CreateAsyncScope();
            await scope.ServiceProvider.StoreAsync([
                Of("Often", "O-1", "2025-02-03"), Of("Often", "O-2", "2025-02-17"),
                Of("Older", "L-1", "2025-01-07"), Of("Older", "L-2", "2025-02-20"),
                // Its second is cancelled, its third later.
                Of("Once", "N-1", "2025-02-05"), Of("Once", "N-2", "2025-02-06") with { OrderStatus = "Cancelled" }, Of("Once", "N-3", "2025-03-09"),
                Of("Early", "E-1", "2025-01-09"), Of("Late", "Z-1", "2025-03-11"),
            ]);
        }

        private static OrderLine Of(string company, string order, string day) => B2B(order, day, "DESK", 1, 10m) with { CompanyName = company };
    }
}
