using B2BCentral.Web.Widgets.ActionCenter;
using B2BCentral.Web.Widgets.CustomerSegments;
using B2BCentral.Web.Widgets.PerformanceSummary;
using B2BCentral.Web.Widgets.SalesSnapshot;
using B2BCentral.Web.Widgets.TopProducts;

namespace B2BCentral.Web.Widgets;

public static class WidgetQueries
{
    public static IServiceCollection AddWidgetQueries(this IServiceCollection services) => services
        .AddScoped<SalesSnapshotQuery>()
        .AddScoped<ActionCenterQuery>()
        .AddScoped<CustomerSegmentsQuery>()
        .AddScoped<PerformanceSummaryQuery>()
        .AddScoped<TopProductsQuery>()
        .AddScoped<IndustryChoiceQuery>();
}
