using B2BCentral.Web.Features.Campaigns;
using B2BCentral.Web.Features.Companies;
using B2BCentral.Web.Features.Listings;
using B2BCentral.Web.Features.Listings.Description;
using B2BCentral.Web.Features.Listings.Pictures;
using B2BCentral.Web.Features.Listings.Stock;
using B2BCentral.Web.Features.Orders;
using B2BCentral.Web.Features.Reports;
using B2BCentral.Web.Features.Shared;

namespace B2BCentral.Web.Features;

/// <summary>What the pages ask and do, one line per folder.</summary>
public static class FeatureServices
{
    public static IServiceCollection AddFeatures(this IServiceCollection services)
    {
        services.AddScoped<ChangesQuery>();
        services.AddScoped<OrderListFilterQuery>().AddScoped<OrdersQuery>().AddScoped<OrderQuery>();
        services.AddScoped<BusinessReportQuery>().AddScoped<ByDateQuery>().AddScoped<ByProductQuery>().AddScoped<ProductVisitsQuery>().AddScoped<DistinctOrdersQuery>()
            .AddScoped<TrafficDifferenceQuery>().AddScoped<ReportColumnsQuery>().AddScoped<ReportColumnsCommand>();
        services.AddScoped<CompanyListQuery>();
        services.AddScoped<ListingQuery>().AddScoped<DescriptionCommand>().AddScoped<StockCommand>().AddScoped<PicturesQuery>().AddScoped<PicturesCommand>();
        services.AddScoped<CampaignsQuery>().AddScoped<CampaignCommand>();
        return services;
    }
}
