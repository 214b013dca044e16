using B2BCentral.Data.Sellers;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using B2BCentral.Tests.Metrics;
using B2BCentral.Web.Filters;

namespace B2BCentral.Tests.Filters;

/// <summary>No data is not zero, neither in the period nor in its comparison. The data is of June 2023 to 2024; today is 31 March 2026.</summary>
public sealed class DashboardFilterTests
{
    private static readonly DateOnly First = new(2023, 6, 1);
    private static readonly DateOnly Last = new(2024, 12, 31);

    [Theory]
    [InlineData("2023-05-01", "2023-05-31", true)]
    [InlineData("2023-05-01", "2023-06-01", false)]
    [InlineData("2024-12-31", "2025-01-31", false)]
    [InlineData("2025-01-01", "2025-01-31", true)]
    [InlineData("2026-04-01", "2026-04-30", true)]
    public void A_period_is_outside_the_data_where_no_day_of_it_has_any(string from, string to, bool isOutside) =>
        Assert.Equal(isOutside, Of(from, to).IsOutsideData);

    [Fact]
    public void Without_an_order_every_day_is_outside_the_data() =>
        Assert.True((Of("2024-05-01", "2024-05-31") with { Store = Store(null, null) }).IsOutsideData);

    [Theory]
    [InlineData("2025-01-01", "2025-01-31", true)]
    [InlineData("2025-12-31", "2026-01-31", true)]
    [InlineData("2026-01-01", "2026-01-31", false)]
    [InlineData("2024-05-01", "2024-05-31", false)]
    public void A_comparison_wholly_outside_the_data_has_none(string from, string to, bool hasData) =>
        Assert.Equal(hasData, Of(from, to).ComparedHasData);

    [Fact]
    public void Days_that_nobody_knows_are_no_fall()
    {
        var sold = new SalesFigure(1_000, 10, 1, 1);

        Assert.Equal(GrowthKind.NoComparison, Of("2025-01-01", "2025-01-31").Growth(new(default, default, sold), figure => figure.Sales).Kind);
        Assert.Equal(GrowthKind.Fraction, Of("2024-12-31", "2025-01-31").Growth(new(default, default, sold), figure => figure.Sales).Kind);
    }

    private static DashboardFilter Of(string from, string to) => new()
    {
        Store = Store(First, Last),
        Counting = CountingPolicy.NotCancelled,
        Range = PeriodPreset.Custom,
        Period = Dates.Days(from, to),
        Anchor = Anchor.Of(new(2026, 3, 31), Last),
        Today = new(2026, 3, 31),
        Measure = Measure.Sales,
        Comparison = ComparisonRule.LastYear,
    };

    private static Storefront Store(DateOnly? first, DateOnly? last) =>
        new(new Seller { Slug = "shop", Name = "Shop" }, new SellerMarketplace { Code = "US", FirstOrderDay = first, LastOrderDay = last });
}
