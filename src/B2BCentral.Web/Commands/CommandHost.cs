using B2BCentral.Data;
using B2BCentral.Web.Hosting;

namespace B2BCentral.Web.Commands;

/// <summary>The services of the site without the site, for commands.</summary>
internal static class CommandHost
{
    /// <summary>Runs work in a scope on a database of the newest schema.</summary>
    /// <exception cref="DatabaseException">The configured database cannot be used.</exception>
    public static async Task<int> RunAsync(string[] configurationArgs, Func<IServiceProvider, Task<int>> work)
    {
        var settings = new HostApplicationBuilderSettings { Args = configurationArgs, ContentRootPath = AppContext.BaseDirectory };
        var builder = Host.CreateApplicationBuilder(settings);
        builder.Logging.AddStructuredLogs(builder.Configuration, quiet: true);
        builder.Services.AddB2BCentral(builder.Configuration);
        using var host = builder.Build();
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().PrepareAsync();
        return await work(scope.ServiceProvider);
    }
}
