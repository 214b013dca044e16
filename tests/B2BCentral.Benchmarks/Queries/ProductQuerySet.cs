using B2BCentral.Benchmarks.Floors;
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

namespace B2BCentral.Benchmarks.Queries;

/// <summary>The query set as the product asks it: the queries of the widgets, each in a scope as a request has it.</summary>
internal sealed class ProductQuerySet(IServiceProvider services, Storefront store)
{
    public static async Task<ProductQuerySet> OfAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var seller = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.AsNoTracking().Include(s => s.Marketplaces).FirstAsync();
        return new ProductQuerySet(services, new Storefront(seller, seller.Marketplaces[0]));
    }

    public DashboardFilter FilterOf(Period period) => new FilterReader(TimeProvider.System).Read(
        store, PageState.Of([new("from", FilterReader.Text(period.From)), new("to", FilterReader.Text(period.To))]));

    /// <returns>As <see cref="RawQuerySet"/>.</returns>
    public async Task<decimal> RunAsync(Period period)
    {
        await using var scope = services.CreateAsyncScope();
        var asked = scope.ServiceProvider;
        var filter = FilterOf(period);
        var snapshot = await asked.GetRequiredService<SalesSnapshotQuery>().RunAsync(filter, Grain.Day);
        var segments = await asked.GetRequiredService<CustomerSegmentsQuery>().RunAsync(filter, SegmentDimension.Industry);
        var choice = await asked.GetRequiredService<IndustryChoiceQuery>().RunAsync(store, "Industry 08", RawQuerySet.Trade);
        var products = await asked.GetRequiredService<TopProductsQuery>().RunAsync(filter, industries: null, limit: 5);
        var ofTrade = await asked.GetRequiredService<TopProductsQuery>().RunAsync(filter, choice.Ids, limit: 5);
        var share = await asked.GetRequiredService<MetricsService>().ByChannelAsync(filter.Scope, new Period(period.To.AddDays(-89), period.To));
        return snapshot.Series.Sum(point => (point.Now?.Total.Sales ?? 0m) + (point.Then?.Total.Sales ?? 0m))
            + 2 * segments.Sum(segment => (decimal)segment.Figure.Now.Sales + segment.Figure.Then.Sales)
            + products.Products.Concat(ofTrade.Products).Sum(product => (decimal)product.Figure.Now.Sales)
            + share.Total.Sales;
    }
}
