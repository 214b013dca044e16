#pragma warning disable EF1001 // See TranslatingCompiler.
using System.Collections.Concurrent;
using B2BCentral.Data.Sqlite;
using B2BCentral.Data.SqlServer;
using B2BCentral.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.SqlServerTests.Queries;

/// <summary>A site whose every query is translated for SQL Server as well, and that knows which of its addresses answered.</summary>
public sealed class TranslatedSite : TestSite
{
    private readonly ConcurrentDictionary<string, bool> answered = new();

    internal Translations Translations { get; } = new();

    /// <summary>"POST listings/stock" of whatever did what it was asked for.</summary>
    public IEnumerable<string> Answered => answered.Keys;

    public IEnumerable<string> Addresses =>
        from route in Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where route.Metadata.GetMetadata<ControllerActionDescriptor>() is not null
        from method in route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        select $"{method} {route.RoutePattern.RawText}";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton(Translations).AddSingleton<IStartupFilter>(new Watch(answered))
            .ConfigureDbContext<SqliteDb>(Translate).ConfigureDbContext<SqlServerDb>(Translate));
    }

    private static void Translate(DbContextOptionsBuilder options) => options.ReplaceService<IQueryCompiler, TranslatingCompiler>();

    private sealed class Watch(ConcurrentDictionary<string, bool> answered) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(async (context, rest) =>
            {
                await rest();
                if (context.Response.StatusCode < 400 && context.GetEndpoint() is RouteEndpoint route) answered[$"{context.Request.Method} {route.RoutePattern.RawText}"] = true;
            });
            next(app);
        };
    }
}
