using B2BCentral.Web.Features.Companies;
using B2BCentral.Web.Features.Orders;
using B2BCentral.Web.Features.Shared;

namespace B2BCentral.Web.Features;

/// <summary>What the pages ask and do, one line per folder.</summary>
public static class FeatureServices
{
    public static IServiceCollection AddFeatures(this IServiceCollection services)
    {
        services.AddScoped<ChangesQuery>();
        services.AddScoped<OrderListFilterQuery>().AddScoped<OrdersQuery>().AddScoped<OrderQuery>();
        services.AddScoped<CompanyListQuery>().AddScoped<CompanyQuery>().AddScoped<CompanyStatesQuery>().AddScoped<SegmentChoicesQuery>()
            .AddScoped<WantedCompaniesQuery>().AddScoped<WantedInFileQuery>().AddScoped<ClassificationQuery>().AddScoped<ClassificationEffectQuery>()
            .AddScoped<PreviewClassificationCommand>().AddScoped<ApplyClassificationCommand>().AddScoped<UndoClassificationCommand>()
            .AddScoped<DiscardClassificationCommand>().AddScoped<ClassifiedOrdersCommand>();
        return services;
    }
}
