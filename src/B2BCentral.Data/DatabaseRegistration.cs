using System.Data.Common;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Figures;
using B2BCentral.Data.Jobs;
using B2BCentral.Data.Offers;
using B2BCentral.Data.PostgreSql;
using B2BCentral.Data.Profiles;
using B2BCentral.Data.Requests;
using B2BCentral.Data.Scores;
using B2BCentral.Data.Sqlite;
using B2BCentral.Data.SqlServer;
using B2BCentral.Data.Summaries;
using B2BCentral.Data.Tasks;
using B2BCentral.Data.Tasks.Rules;
using B2BCentral.Data.Traffic;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Data;

public static class DatabaseRegistration
{
    public const string DefaultProvider = "Sqlite";
    public const string DefaultConnection = "Data Source=b2bcentral.db";

    /// <summary>The database that the configuration names, and what keeps and reads its figures.</summary>
    /// <exception cref="DatabaseException">There is no such provider, or nothing says where the database is.</exception>
    public static IServiceCollection AddB2BCentralDatabase(this IServiceCollection services, string? provider, string? connection)
    {
        if (connection is not null && string.IsNullOrWhiteSpace(connection))
            throw new DatabaseException($"The setting ConnectionStrings:B2BCentral is empty. It says where the database is, such as {DefaultConnection}.");

        _ = (provider ?? DefaultProvider).ToUpperInvariant() switch
        {
            "SQLITE" => services.AddEngine<SqliteDb>(options => options.UseSqlite(connection ?? DefaultConnection), _ => new SqliteMoments(connection ?? DefaultConnection)),
            "SQLSERVER" => services.AddEngine<SqlServerDb>(options => options.UseSqlServer(Given(connection), server => server.ExecutionStrategy(of => new SqlServerRetries(of))), _ => new DatabaseMoments()),
            "POSTGRESQL" => services.AddEngine<PostgreSqlDb>(
                options => options.UseNpgsql(WithStandards(Given(connection)), server => server.ExecutionStrategy(of => new PostgreSqlRetries(of))).AddInterceptors(FailedConnections.Instance),
                provided => new PostgreSqlMoments(WithStandards(Given(connection)), provided.GetRequiredService<TimeProvider>())),
            _ => throw new DatabaseException($"Database:Provider is '{provider}'; this version knows Sqlite, SqlServer and PostgreSql."),
        };
        services.AddScoped<SummaryKeeper>().AddScoped<MetricsService>().AddScoped<ProductMetrics>().AddSingleton<RememberedFigures>().AddScoped<FigureMemory>().AddScoped<ProductSales>().AddScoped<TrafficQuery>();
        services.AddScoped<SellerTasks>().AddScoped<TaskClosing>().AddScoped<SalesAtStake>();
        services.AddScoped<ITaskRule, BuyerRequestRule>().AddScoped<ITaskRule, StockBelowRequestRule>().AddScoped<ITaskRule, PriceAboveListRule>();
        services.AddScoped<ITaskRule, CertificateExpiringRule>().AddScoped<ITaskRule, CredentialRule>();
        services.AddScoped<ITaskRule, WelcomeSeriesRule>().AddScoped<ITaskRule, BusinessProfileRule>();
        services.AddScoped<DiscountRequests>().AddScoped<UnansweredRequests>().AddScoped<ProfileFactsQuery>().AddScoped<CredentialFactsQuery>();
        services.AddScoped<ScoreFactsQuery>().AddScoped<CandidatesQuery>().AddScoped<ScoreHistoryQuery>();
        services.AddScoped<JobClaims>().AddSingleton<JobRunner>();
        // In the order in which they run: ranks need the shares of all sellers, and scores the ranks.
        services.AddScoped<ISellerJob, ExpiredTasks>().AddScoped<ISellerJob, CredentialEligibility>();
        services.AddScoped<ISellerJob, PeerShares>().AddScoped<ISellerJob, PeerRanks>().AddScoped<ISellerJob, DailyScores>();
        return services.AddScoped<ChangeLog>().AddScoped<OfferPricing>().AddScoped<PriceBatches>();
    }

    private static IServiceCollection AddEngine<TDb>(this IServiceCollection services, Action<DbContextOptionsBuilder> configure, Func<IServiceProvider, DatabaseMoments> moments)
        where TDb : B2BCentralDb => services.AddDbContext<TDb>(configure).AddScoped<B2BCentralDb>(provided => provided.GetRequiredService<TDb>()).AddSingleton(moments);

    private static string Given(string? connection) =>
        connection ?? throw new DatabaseException("ConnectionStrings:B2BCentral is missing: it says where the database server is and who one is there.");

    /// <summary>With what we would rather have than the client's own standard, where the connection string says nothing.</summary>
    private static string WithStandards(string connection)
    {
        try
        {
            var given = new DbConnectionStringBuilder { ConnectionString = connection };
            // A server that is there answers within a second; whoever waits for a page should hear soon that it is not.
            if (!given.ContainsKey("Timeout")) given["Timeout"] = 5;
            // Otherwise every connection asks for Kerberos first.
            if (!given.ContainsKey("Gss Encryption Mode")) given["Gss Encryption Mode"] = "Disable";
            return given.ConnectionString;
        }
        catch (ArgumentException problem)
        {
            throw new DatabaseException($"ConnectionStrings:B2BCentral cannot be read: {problem.Message}", problem);
        }
    }

    /// <summary>Brings the database to the newest schema, and makes one where there is none.</summary>
    /// <exception cref="DatabaseException">It cannot be reached or changed.</exception>
    public static Task PrepareAsync(this B2BCentralDb db) => OpenAsync(db, async () =>
    {
        // Migrating takes a lock even if there is nothing to do, and a file that is being imported into would keep everybody waiting.
        var isNewest = await HasNewestAsync(db);
        await (isNewest ? db.Engine.OpenedAsync(db) : db.Engine.MigrateAsync(db));
        return isNewest;
    });

    /// <summary>For whoever only reads: nothing is made and nothing changed.</summary>
    /// <returns>Whether it has the newest schema.</returns>
    /// <exception cref="DatabaseException">There is none, or it cannot be reached.</exception>
    public static Task<bool> IsNewestAsync(this B2BCentralDb db) => OpenAsync(db, async () =>
        await db.GetService<IRelationalDatabaseCreator>().ExistsAsync()
            ? await HasNewestAsync(db)
            : throw new DatabaseException($"There is no database that can be read at {db.Engine.PlaceOf(db)}. The setting ConnectionStrings:B2BCentral says where it is."));

    private static async Task<bool> HasNewestAsync(B2BCentralDb db) => !(await db.Database.GetPendingMigrationsAsync()).Any();

    private static async Task<bool> OpenAsync(B2BCentralDb db, Func<Task<bool>> open)
    {
        try
        {
            return await open();
        }
        catch (Exception problem) when (problem is DbException or ArgumentException)
        {
            throw new DatabaseException($"The database cannot be opened: {(problem is DbException failure ? db.Engine.WordsOf(db, failure) : problem.Message)}", problem);
        }
    }
}
