using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Figures;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.CustomerSegments;
using B2BCentral.Web.Widgets.SalesSnapshot;
using B2BCentral.Web.Widgets.TopProducts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Testing.Workload;

/// <summary>The query set as the product asks it: the queries of the widgets, each in a scope as a request has it.</summary>
public sealed class ProductQuerySet(IServiceProvider services, Storefront of)
{
    private readonly Storefront store = of;

    public static async Task<ProductQuerySet> OfAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var seller = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.AsNoTracking().Include(s => s.Marketplaces).FirstAsync();
        return new ProductQuerySet(services, new Storefront(seller, seller.Marketplaces[0]));
    }

    public DashboardFilter FilterOf(Period period) => new FilterReader(TimeProvider.System).Read(
        store, PageState.Of([new("from", FilterReader.Text(period.From)), new("to", FilterReader.Text(period.To))]));

    /// <summary>The parts of the query set, each of which sums up what <see cref="RawQuerySet"/> sums up there.</summary>
    public static readonly IReadOnlyList<(string Name, Func<ProductQuerySet, IServiceProvider, DashboardFilter, Task<decimal>> Run)> Parts =
    [
        ("daily B2B and Non-B2B, two years", async (_, asked, filter) =>
            (await asked.GetRequiredService<SalesSnapshotQuery>().RunAsync(filter, Grain.Day)).Series.Sum(point => (point.Now?.Total.Sales ?? 0m) + (point.Then?.Total.Sales ?? 0m))),
        ("industries and sub-industries", async (_, asked, filter) =>
            2 * (await asked.GetRequiredService<CustomerSegmentsQuery>().RunAsync(filter, SegmentDimension.Industry)).Sum(segment => (decimal)segment.Figure.Now.Sales + segment.Figure.Then.Sales)),
        ("top 5", async (_, asked, filter) =>
            (await asked.GetRequiredService<TopProductsQuery>().RunAsync(filter, industries: null, limit: 5)).Products.Sum(product => (decimal)product.Figure.Now.Sales)),
        ("top 5 of a sub-industry", async (set, asked, filter) =>
        {
            var choice = await asked.GetRequiredService<IndustryChoiceQuery>().RunAsync(set.store, "Industry 08", RawQuerySet.Trade);
            return (await asked.GetRequiredService<TopProductsQuery>().RunAsync(filter, choice.Ids, limit: 5)).Products.Sum(product => (decimal)product.Figure.Now.Sales);
        }),
        ("share of 90 days", async (_, asked, filter) =>
            (await asked.GetRequiredService<MetricsService>().ByChannelAsync(filter.Scope, new Period(filter.Period.To.AddDays(-89), filter.Period.To))).Total.Sales),
    ];

    /// <returns>As <see cref="RawQuerySet"/>.</returns>
    public async Task<decimal> RunAsync(Period period)
    {
        await using var scope = services.CreateAsyncScope();
        var (sum, filter) = (0m, FilterOf(period));
        foreach (var (_, run) in Parts) sum += await run(this, scope.ServiceProvider, filter);
        return sum;
    }

    public async Task RunPartAsync(int part, Period period)
    {
        await using var scope = services.CreateAsyncScope();
        await Parts[part].Run(this, scope.ServiceProvider, FilterOf(period));
    }

    /// <summary>As an import or an edit ends: nothing that is remembered holds any more.</summary>
    public async Task ChangeAsync()
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Marketplaces.ExecuteUpdateAsync(set => set.SetProperty(m => m.DataVersion, m => m.DataVersion + 1));
    }

    public Task ReplayAsync(Replay replay) => replay.RunAsync(services);
}
