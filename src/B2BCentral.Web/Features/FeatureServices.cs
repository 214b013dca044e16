using B2BCentral.Web.Features.Orders;
using B2BCentral.Web.Features.Pricing;
using B2BCentral.Web.Features.Shared;

namespace B2BCentral.Web.Features;

/// <summary>What the pages ask and do, one line per folder.</summary>
public static class FeatureServices
{
    public static IServiceCollection AddFeatures(this IServiceCollection services)
    {
        services.AddScoped<ChangesQuery>();
        services.AddScoped<OrderListFilterQuery>().AddScoped<OrdersQuery>().AddScoped<OrderQuery>();
        services.AddScoped<PricedOffersQuery>().AddScoped<CoverageQuery>().AddScoped<OfferPricesQuery>().AddScoped<SetPricesCommand>().AddScoped<PriceBatchQuery>();
        return services;
    }
}
