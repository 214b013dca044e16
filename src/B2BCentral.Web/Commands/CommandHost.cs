using B2BCentral.Data;
using B2BCentral.Web.Hosting;

namespace B2BCentral.Web.Commands;

/// <summary>The services of the site without the site, for commands.</summary>
internal static class CommandHost
{
    /// <summary>Runs work in a scope on a database of the newest schema, which is made where there is none.</summary>
    /// <exception cref="DatabaseException">The configured database cannot be used.</exception>
    public static Task<int> RunAsync(string[] configurationArgs, Func<IServiceProvider, Task<int>> work) => RunAsItIsAsync(configurationArgs, async services =>
    {
        await services.GetRequiredService<B2BCentralDb>().PrepareAsync();
        return await work(services);
    });

    /// <summary>The same where a database that is not there is a mistake: none is made.</summary>
    /// <exception cref="DatabaseException">There is none, or it cannot be used.</exception>
    public static Task<int> RunOnExistingAsync(string[] configurationArgs, Func<IServiceProvider, Task<int>> work) => RunAsItIsAsync(configurationArgs, async services =>
    {
        var db = services.GetRequiredService<B2BCentralDb>();
        if (!await db.IsNewestAsync()) await db.PrepareAsync();
        return await work(services);
    });

    /// <summary>The same on a database of whatever schema it has, if there is one.</summary>
    public static async Task<int> RunAsItIsAsync(string[] configurationArgs, Func<IServiceProvider, Task<int>> work)
    {
        var settings = new HostApplicationBuilderSettings { Args = configurationArgs, ContentRootPath = AppContext.BaseDirectory };
        var builder = Host.CreateApplicationBuilder(settings);
        builder.Logging.AddStructuredLogs(builder.Configuration, quiet: true);
        builder.Services.AddB2BCentral(builder.Configuration);
        using var host = builder.Build();
        await using var scope = host.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }
}
