using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Figures;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Sellers;
using B2BCentral.Data.Traffic;
using B2BCentral.Imports.Synthetic;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Imports.Demo;

/// <summary>
/// Puts visits to what a made-up seller sold: all listings by day, products by month, and by day for the last two months and for one a year before, which
/// the first pages that anyone sees compare. Units, order items and sales are those of the orders, cancelled ones included, as reports count them.
/// </summary>
internal sealed class DemoTraffic(B2BCentralDb db, SellerMarketplace marketplace, DemoVisits visits)
{
    private const int DaysShown = 30;
    private const int IdleShop = 60;
    private const int IdleProductOfMonth = 30;
    private const int IdleProductOfDay = 2;

    private readonly FigureScope scope = new(marketplace.SellerId, marketplace.Code, CountingPolicy.AsOrdered);

    public async Task AddAsync(IReadOnlyList<Article> articles, DateOnly yesterday)
    {
        if (marketplace.FirstOrderDay is not { } first) return;

        var span = new Period(first, yesterday);
        var shelf = await ShelfAsync(articles);
        await AddDaysAsync(span);
        await using var writer = new BulkWriter(db);
        await AddMonthsAsync(span, shelf, writer);
        await AddDaysOfProductsAsync(Period.DaysEnding(yesterday, 2 * DaysShown), shelf, writer);
        // The same weekdays of last year end a day or two later.
        var lastYear = yesterday.AddYears(-1);
        await AddDaysOfProductsAsync(new Period(lastYear.AddDays(-DaysShown), lastYear.AddDays(2)), shelf, writer);
        await writer.FlushAsync();
    }

    private async Task<List<Product>> ShelfAsync(IReadOnlyList<Article> articles)
    {
        var parents = articles.ToDictionary(article => article.Sku, article => article.ParentAsin);
        var shelf = await db.Products.Where(p => p.SellerId == marketplace.SellerId).ToListAsync();
        foreach (var product in shelf) product.ParentAsin = parents[product.Sku];
        await db.SaveChangesAsync();
        return shelf;
    }

    private async Task AddDaysAsync(Period span)
    {
        var sums = await db.ChannelSummaries.DaysIn(scope, span).SumBy(row => new { row.Day, row.IsBusiness }, scope.Counting).ToListAsync();
        var ordered = sums.ToDictionary(sum => (sum.Key.Day, sum.Key.IsBusiness), sum => sum.Figure);
        await using var writer = new BulkWriter(db);
        for (var day = span.From; day <= span.To; day = day.AddDays(1))
        {
            var row = new PeriodTraffic { SellerId = marketplace.SellerId, Marketplace = marketplace.Code, From = day, To = day };
            await writer.WriteAsync(visits.Put(row, ordered.GetValueOrDefault((day, true)), ordered.GetValueOrDefault((day, false)), IdleShop));
        }

        await writer.FlushAsync();
    }

    private async Task AddMonthsAsync(Period span, List<Product> shelf, BulkWriter writer)
    {
        // Whole months are summed from the rows of months, and that of the running one holds what there is so far.
        var months = new Period(Period.FirstOfMonth(span.From), Period.FirstOfMonth(span.To).AddMonths(1).AddDays(-1));
        var ordered = (await db.ProductSummaries.In(scope, months).SumBy(row => new { row.Day, row.ProductId, row.IsBusiness }, scope.Counting).ToListAsync())
            .ToDictionary(sum => new ProductDay(sum.Key.Day, sum.Key.ProductId, sum.Key.IsBusiness), sum => sum.Figure);
        foreach (var month in span.Cut(Grain.Month, DayOfWeek.Monday))
            await AddProductsAsync(month, shelf, id => (
                ordered.GetValueOrDefault(new(Period.FirstOfMonth(month.From), id, true)), ordered.GetValueOrDefault(new(Period.FirstOfMonth(month.From), id, false))),
                IdleProductOfMonth, writer);
    }

    private async Task AddDaysOfProductsAsync(Period days, List<Product> shelf, BulkWriter writer)
    {
        var ordered = (await db.ProductSummaries.DaysIn(scope, days).SumBy(row => new { row.Day, row.ProductId, row.IsBusiness }, scope.Counting).ToListAsync())
            .ToDictionary(sum => new ProductDay(sum.Key.Day, sum.Key.ProductId, sum.Key.IsBusiness), sum => sum.Figure);
        for (var day = days.From; day <= days.To; day = day.AddDays(1))
        {
            var today = day;
            await AddProductsAsync(new Period(day, day), shelf, id => (
                ordered.GetValueOrDefault(new(today, id, true)), ordered.GetValueOrDefault(new(today, id, false))), IdleProductOfDay, writer);
        }
    }

    private async Task AddProductsAsync(
        Period days, List<Product> shelf, Func<int, (SalesFigure Businesses, SalesFigure Others)> ordered, int idle, BulkWriter writer)
    {
        foreach (var family in shelf.GroupBy(product => product.ParentAsin))
        {
            var children = new List<ProductTraffic>();
            foreach (var product in family)
            {
                var (businesses, others) = ordered(product.ProductId);
                var row = visits.Put(Row(TrafficLevel.Sku, days, product.Asin!, product.Sku, family.Key), businesses, others, idle);
                if (row.Sessions == 0) continue;

                await writer.WriteAsync(row);
                // Each ASIN of these shops has one SKU, so the child's row tells the same.
                (row.Level, row.Sku) = (TrafficLevel.Child, "");
                await writer.WriteAsync(row);
                children.Add(row);
            }

            if (children.Count > 0) await writer.WriteAsync(Together(children, Row(TrafficLevel.Parent, days, family.Key!, "", null)));
        }
    }

    private ProductTraffic Row(TrafficLevel level, Period days, string asin, string sku, string? parent) => new()
    {
        SellerId = marketplace.SellerId,
        Marketplace = marketplace.Code,
        Level = level,
        From = days.From,
        To = days.To,
        Asin = asin,
        Sku = sku,
        ParentAsin = parent,
    };

    private static ProductTraffic Together(List<ProductTraffic> rows, ProductTraffic into)
    {
        var sum = TrafficSum.Of(rows, []);
        (into.Sessions, into.SessionsB2B, into.PageViews, into.PageViewsB2B) = ((int?)sum.Sessions, (int?)sum.SessionsB2B, (int?)sum.PageViews, (int?)sum.PageViewsB2B);
        (into.FeaturedOffer, into.FeaturedOfferB2B) = ((int?)sum.FeaturedOffer, (int?)sum.FeaturedOfferB2B);
        (into.Units, into.UnitsB2B, into.OrderItems, into.OrderItemsB2B) = ((int?)sum.Units, (int?)sum.UnitsB2B, (int?)sum.OrderItems, (int?)sum.OrderItemsB2B);
        (into.Sales, into.SalesB2B) = (sum.Sales, sum.SalesB2B);
        return into;
    }

    private readonly record struct ProductDay(DateOnly Day, int ProductId, bool IsBusiness);
}
