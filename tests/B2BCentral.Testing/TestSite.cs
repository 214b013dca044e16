using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace B2BCentral.Testing;

/// <summary>The whole site in memory, with a database and a clock of its own.</summary>
public class TestSite : WebApplicationFactory<Program>, IStartupFilter
{
    private const string Stranger = "Test-Stranger";
    private const string Member = "Test-Member";

    private TestStore? store;
    private string? signedIn;

    public TestClock Clock { get; } = new();

    public string ConnectionString => Database.ConnectionString;

#pragma warning disable RS0030 // The host asks for it in a method that cannot wait.
    /// <summary>Made when it is asked for, as many sites of tests are made without being asked anything.</summary>
    public TestStore Database => store ??= TestStore.NewAsync().GetAwaiter().GetResult();
#pragma warning restore RS0030

    public Given Given => new(Services);

    /// <summary>Whether whoever comes without a session has the operator's. Tests of signing in say no.</summary>
    protected virtual bool SignsIn => true;

    /// <summary>Someone with a browser of their own: cookies, but no scripts. Signed in as the operator.</summary>
    public Visitor NewVisitor() => new(CreateClient(new() { BaseAddress = ClientOptions.BaseAddress, AllowAutoRedirect = false, HandleCookies = true }));

    /// <summary>Someone who is not signed in.</summary>
    public Visitor NewStranger() => With(Stranger, "yes");

    /// <summary>Someone who is signed in with this cookie of <see cref="TestSignIn"/>.</summary>
    public Visitor NewMember(string cookie) => With(Member, cookie);

    public async Task<IHtmlDocument> GetPageAsync(string url)
    {
        using var client = CreateClient();
        using var response = await client.GetAsync(url);
        var html = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode) throw new HttpRequestException($"{url} answered {(int)response.StatusCode}: {html}");
        return await new HtmlParser().ParseDocumentAsync(html);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (store is not null) await store.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected override IHost CreateHost(IHostBuilder builder)
    {
        var host = base.CreateHost(builder);
        // Before the first request, so that a test sees what its own requests write and nothing else.
#pragma warning disable RS0030 // The host is made by a method that cannot wait.
        if (SignsIn) signedIn = TestSignIn.OperatorCookieAsync(host.Services).GetAwaiter().GetResult();
#pragma warning restore RS0030
        return host;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Database:Provider", TestStore.Provider);
        builder.UseSetting("ConnectionStrings:B2BCentral", ConnectionString);
        builder.UseSetting("Demo", "false");
        // A test that wants background work asks the runner for it, at the time that its own clock shows.
        builder.UseSetting("Jobs:Enabled", "false");
        // Tests ask faster than people; those of the limits set their own.
        foreach (var limit in (string[])["SignIn", "Uploads", "Api", "ApiByAddress"]) builder.UseSetting($"Limits:{limit}", "1000000");
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock))
            // Tests of commands read what the console says.
            .Replace(ServiceDescriptor.Singleton(TextWriter.Null)).AddSingleton<IStartupFilter>(this));
    }

    Action<IApplicationBuilder> IStartupFilter.Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, rest) =>
        {
            var headers = context.Request.Headers;
            var cookie = headers.ContainsKey(Stranger) ? null : headers[Member].ToString() is { Length: > 0 } member ? member : signedIn;
            var prefix = context.Request.IsHttps ? "__Host-" : "";
            if (cookie is not null && !context.Request.Cookies.ContainsKey(prefix + "session")) headers.Cookie = string.Join("; ", headers.Cookie.Append(prefix + cookie));
            return rest();
        });
        next(app);
    };

    private Visitor With(string header, string value)
    {
        var client = CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true });
        client.DefaultRequestHeaders.Add(header, value);
        return new Visitor(client);
    }
}
