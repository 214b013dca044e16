using System.Net;
using B2BCentral.Testing;
using B2BCentral.Testing.PostgreSql;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace B2BCentral.Tests.PostgreSql;

/// <summary>Two instances of the site on one database and one place for uploads, and a browser that comes to either.</summary>
public sealed class TwoSites : IAsyncDisposable
{
    private readonly TemporaryFolder files = new();
    private readonly CookieContainer cookies = new();
    private readonly string connection;

    private TwoSites(string connection)
    {
        this.connection = connection;
        (First, Second) = (Start(), Start());
    }

    public TestSite First { get; }

    public TestSite Second { get; }

    public static async Task<TwoSites> NewAsync()
    {
        var sites = new TwoSites(await (await PostgresServer.StartedAsync()).NewDatabaseAsync());
        sites.cookies.SetCookies(Address, await TestSignIn.OperatorCookieAsync(sites.First.Services));
        return sites;
    }

    /// <summary>One more on the same.</summary>
    public TestSite Start() => new Instance(connection, files.Path);

    /// <summary>The operator, whose requests a proxy gives to these sites in turn.</summary>
    public Visitor VisitorOf(params IEnumerable<TestSite> behindProxy) =>
        new(new HttpClient(new CookieContainerHandler(cookies) { InnerHandler = new TakingTurns([.. behindProxy.Select(site => site.Server.CreateHandler())]) }) { BaseAddress = Address });

    public async ValueTask DisposeAsync()
    {
        await First.DisposeAsync();
        await Second.DisposeAsync();
        files.Dispose();
    }

    private static Uri Address => new("http://localhost");

    private sealed class Instance(string connection, string uploads) : TestSite
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Database:Provider", "PostgreSql");
            builder.UseSetting("ConnectionStrings:B2BCentral", connection);
            builder.UseSetting("Uploads:Folder", uploads);
        }
    }

    private sealed class TakingTurns(HttpMessageHandler[] sites) : HttpMessageHandler
    {
        private readonly HttpMessageInvoker[] invokers = Array.ConvertAll(sites, site => new HttpMessageInvoker(site));
        private int requests;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            invokers[requests++ % invokers.Length].SendAsync(request, cancellationToken);
    }
}
