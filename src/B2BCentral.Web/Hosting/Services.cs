using B2BCentral.Data;
using B2BCentral.Imports;
using B2BCentral.Imports.Demo;
using B2BCentral.Imports.Synthetic;
using B2BCentral.Imports.Undoing;
using B2BCentral.Imports.Uploads;
using B2BCentral.Imports.Writing;
using B2BCentral.Web.Access;
using B2BCentral.Web.Api;
using B2BCentral.Web.Features.Members;

namespace B2BCentral.Web.Hosting;

/// <summary>What the site and the commands share.</summary>
public static class Services
{
    /// <exception cref="DatabaseException">The configured database provider is unknown.</exception>
    /// <exception cref="SettingException">No score can be computed with the configured weights and thresholds.</exception>
    public static IServiceCollection AddB2BCentral(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(ScoreConfiguration.Read(configuration));
        services.AddB2BCentralDatabase(configuration["Database:Provider"], configuration.GetConnectionString("B2BCentral"));
        services.AddScoped<SellerDirectory>().AddScoped<OrderStore>().AddScoped<PriceFile>().AddScoped<UploadLog>();
        services.AddScoped<ImportJournal>().AddScoped<Importer>().AddScoped<UndoPlanner>().AddScoped<UnusedRows>().AddScoped<ImportUndo>();
        services.AddAccounts();
        return services.AddScoped<SyntheticOrders>().AddScoped<DemoScores>().AddScoped<DemoData>().AddScoped<ApiKeys>().AddScoped<RoleCommand>();
    }
}
