using B2BCentral.Data;

namespace B2BCentral.Web.Hosting;

/// <summary>Builds and runs the site.</summary>
public static class Site
{
    private const string DefaultUrl = "http://localhost:5080";

    public static async Task<int> RunAsync(string[] args, string? urls, bool withDemo)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets();
        builder.Logging.AddStructuredLogs(builder.Configuration);
        builder.Services.AddB2BCentral(builder.Configuration);
        await using var app = builder.Build();
        _ = (urls, withDemo, DefaultUrl);
        await using (var scope = app.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().PrepareAsync();
        await app.RunAsync();
        return 0;
    }
}
