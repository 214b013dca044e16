using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace B2BCentral.Benchmarks.Http;

/// <summary>A site that does nothing but answer: the floor of what an answer through MVC costs.</summary>
internal static class BareSite
{
    public const int PageSize = 61_000;

    public static async Task<int> RunAsync(string url)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        builder.Services.AddControllers().AddApplicationPart(typeof(BareSite).Assembly);
        await using var app = builder.Build();
        app.MapControllers();
        await app.RunAsync();
        return 0;
    }
}

/// <summary>A page that was rendered long ago, of the size of the dashboard.</summary>
[Route("/bare")]
public sealed class BareController : ControllerBase
{
    private static readonly string Page = new('x', BareSite.PageSize);

    [HttpGet]
    public ContentResult Show() => Content(Page, "text/html");
}
