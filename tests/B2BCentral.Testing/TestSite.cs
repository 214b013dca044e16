using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace B2BCentral.Testing;

/// <summary>The whole site in memory, with a database file and a clock of its own.</summary>
public class TestSite : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder folder = new();

    public TestClock Clock { get; } = new();

    public string ConnectionString => $"Data Source={folder.File("b2bcentral.db")}";

    public Given Given => new(Services);

    /// <summary>Someone with a browser of their own: cookies, but no scripts.</summary>
    public Visitor NewVisitor() => new(CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true }));

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
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("ConnectionStrings:B2BCentral", ConnectionString);
        builder.UseSetting("Demo", "false");
        // A test that wants background work asks the runner for it, at the time that its own clock shows.
        builder.UseSetting("Jobs:Enabled", "false");
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)));
    }
}
