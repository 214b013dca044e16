using B2BCentral.Web.Access;
using B2BCentral.Web.Features.Account;
using B2BCentral.Web.Features.ActionCenter;
using B2BCentral.Web.Features.AskedDiscounts;
using B2BCentral.Web.Features.Audit;
using B2BCentral.Web.Features.BuyerRequests;
using B2BCentral.Web.Features.Campaigns;
using B2BCentral.Web.Features.Companies;
using B2BCentral.Web.Features.Credentials;
using B2BCentral.Web.Features.Dashboard.Personal;
using B2BCentral.Web.Features.Imports;
using B2BCentral.Web.Features.Imports.Background;
using B2BCentral.Web.Features.Keys;
using B2BCentral.Web.Features.Listings;
using B2BCentral.Web.Features.Listings.Description;
using B2BCentral.Web.Features.Listings.Pictures;
using B2BCentral.Web.Features.Listings.Stock;
using B2BCentral.Web.Features.Members;
using B2BCentral.Web.Features.Operator;
using B2BCentral.Web.Features.Orders;
using B2BCentral.Web.Features.Pricing;
using B2BCentral.Web.Features.Products;
using B2BCentral.Web.Features.Profile;
using B2BCentral.Web.Features.Profile.Certifications;
using B2BCentral.Web.Features.Profile.Editor;
using B2BCentral.Web.Features.Reports;
using B2BCentral.Web.Features.Search;
using B2BCentral.Web.Features.Settings;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Features.SignIn;
using B2BCentral.Web.Features.Skus;
using B2BCentral.Web.Hosting;

namespace B2BCentral.Web.Features;

/// <summary>What the pages ask and do, one line per folder.</summary>
public static class FeatureServices
{
    public static IServiceCollection AddFeatures(this IServiceCollection services)
    {
        services.AddSingleton<SetupToken>().AddScoped<DemoUserCommand>().AddScoped<UsedCodes>().AddScoped<OwnSessionsQuery>();
        services.AddSingleton<Mailer>().AddHostedService(provider => provider.GetRequiredService<Mailer>());
        services.AddScoped<ChangesQuery>().AddScoped<UserNamesQuery>().AddScoped<AuditQuery>();
        services.AddScoped<MembersQuery>().AddScoped<MemberCommand>().AddScoped<InvitationQuery>().AddScoped<InvitationCommand>().AddScoped<KeysQuery>();
        services.AddScoped<UserSettingCommand>().AddScoped<PersonalDashboardQuery>().AddScoped<KeepDashboardCommand>();
        services.AddScoped<TaskHistoryQuery>().AddScoped<DismissTaskCommand>();
        services.AddScoped<JobRunsQuery>().AddScoped<WidgetRatingsQuery>().AddScoped<FigureSettingsCommand>().AddScoped<RenameStoreCommand>();
        services.AddScoped<OrderListFilterQuery>().AddScoped<OrdersQuery>().AddScoped<OrderQuery>();
        services.AddScoped<BusinessReportQuery>().AddScoped<ByDateQuery>().AddScoped<ByProductQuery>().AddScoped<ProductVisitsQuery>().AddScoped<DistinctOrdersQuery>()
            .AddScoped<TrafficDifferenceQuery>().AddScoped<ReportColumnsQuery>();
        services.AddScoped<ListingQuery>().AddScoped<DescriptionCommand>().AddScoped<StockCommand>().AddScoped<PicturesQuery>().AddScoped<PicturesCommand>();
        services.AddScoped<ProductQuery>().AddScoped<BuyersOfSkuQuery>();
        services.AddScoped<PublicProfileQuery>().AddScoped<ProfileCommand>().AddScoped<CertificationsQuery>().AddScoped<CertificationsCommand>();
        services.AddScoped<CredentialsQuery>().AddScoped<DecideCredentialCommand>().AddScoped<CertificatesToCheckQuery>().AddScoped<DecideCertificateCommand>();
        services.AddScoped<CampaignsQuery>().AddScoped<CampaignCommand>();
        services.AddScoped<PricedOffersQuery>().AddScoped<CoverageQuery>().AddScoped<OfferPricesQuery>().AddScoped<SetPricesCommand>().AddSingleton<EarlierPrices>().AddScoped<PriceBatchQuery>();
        services.AddScoped<BuyerRequestsQuery>().AddScoped<AnswerCommand>().AddScoped<AskedDiscountQuery>();
        services.AddScoped<CompanyListQuery>().AddScoped<RepeatBuyersQuery>().AddScoped<CompanyQuery>().AddScoped<CompanyStatesQuery>().AddScoped<SegmentChoicesQuery>()
            .AddScoped<WantedCompaniesQuery>().AddScoped<WantedInFileQuery>().AddScoped<ClassificationQuery>().AddScoped<ClassificationEffectQuery>()
            .AddScoped<PreviewClassificationCommand>().AddScoped<ApplyClassificationCommand>().AddScoped<UndoClassificationCommand>()
            .AddScoped<DiscardClassificationCommand>().AddScoped<ClassifiedOrdersCommand>();
        services.AddScoped<SearchQuery>();
        services.AddSingleton<UploadFolder>().AddSingleton<UploadQueue>().AddHostedService<UploadWorker>().AddHostedService<UploadPulse>();
        services.AddScoped<ImportsQuery>().AddScoped<UploadCommand>().AddScoped<OpenStoreCommand>().AddScoped<UndoCommand>();
        return services;
    }
}
