using System.IO.Compression;
using System.Net.Sockets;
using B2BCentral.Data;
using B2BCentral.Imports.Demo;
using B2BCentral.Web.Access;
using B2BCentral.Web.Api;
using B2BCentral.Web.Commands;
using B2BCentral.Web.Features;
using B2BCentral.Web.Features.Languages;
using B2BCentral.Web.Features.SignIn;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Hosting.Unchanged;
using B2BCentral.Web.Widgets;
using B2BCentral.Web.Widgets.Frame;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;

namespace B2BCentral.Web.Hosting;

/// <summary>Builds and runs the site, one paragraph per concern.</summary>
public static class Site
{
    public const string DefaultUrl = "http://localhost:5080";

    // Bytes of compressed pages: some 1,500 dashboards.
    private const long MostKept = 32 << 20;

    /// <returns>0 after a clean end; 2 when an address is taken.</returns>
    /// <exception cref="DatabaseException">The configured database cannot be used.</exception>
    /// <exception cref="SettingException">A setting cannot be used, or the site cannot listen where it should.</exception>
    public static async Task<int> RunAsync(string[] configurationArgs, string? urls, bool withDemo)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = configurationArgs, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets();
        builder.Logging.AddStructuredLogs(builder.Configuration);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        ListenAddresses.Check(urls ?? builder.Configuration["urls"] ?? DefaultUrl);
        if (urls is not null || builder.Configuration["urls"] is null) builder.WebHost.UseUrls(urls ?? DefaultUrl);

        builder.Services.AddB2BCentral(builder.Configuration);
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton(_ => Console.Out);
        builder.Services.AddSingleton<FilterReader>().AddScoped<StorefrontsQuery>().AddScoped<CurrentStorefront>().AddScoped<LastDashboard>().AddScoped<CurrentUser>();
        builder.Services.AddScoped<WidgetPreferencesQuery>().AddScoped<SaveWidgetPreferenceCommand>();
        builder.Services.AddWidgetQueries();
        builder.Services.AddFeatures();
        builder.Services.AddHostedService<BackgroundJobs>();
        builder.Services.AddControllersWithViews(options =>
        {
            options.Filters.Add<RightsFilter>();
            options.Filters.Add<SnapshotFilter>();
            options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
        });
        builder.Services.AddSingleton<DatabaseWatch>();
        builder.Services.AddTrustedProxies(builder.Configuration).AddHsts(options => (options.MaxAge, options.IncludeSubDomains) = (TimeSpan.FromDays(365), true));
        builder.Services.AddAccess();
        builder.Services.AddRateLimits(builder.Configuration);
        builder.Services.AddApi();
        builder.Services.AddAntiforgery(options =>
        {
            options.HeaderName = "RequestVerificationToken";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        builder.Services.AddSingleton<CookieTempDataProvider>().AddSingleton<ITempDataProvider, NoticeCookie>();
        builder.Services.Configure<CookieTempDataProviderOptions>(options => options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        // Nothing secret stands in pages of two addresses alike (tokens are new in each that is made), and nobody else's site can make a browser ask with our cookies in the background.
        builder.Services.AddResponseCompression(options => (options.EnableForHttps, options.MimeTypes) = (true, [.. ResponseCompressionDefaults.MimeTypes, "text/csv"]));
        builder.Services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        builder.Services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        builder.Services.AddSingleton<UnchangedPages>().AddOutputCache(options => options.SizeLimit = MostKept);
        builder.Services.AddOptions<OutputCacheOptions>().Configure<UnchangedPages>((options, unchanged) => options.AddBasePolicy(unchanged));
        // The framework asks every request for the name of its host before all else; a supervisor asks by any name.
        if (builder.Services.FirstOrDefault(service => service.ImplementationType?.Name == "HostFilteringStartupFilter") is { } first) builder.Services.Remove(first);
        builder.Services.AddHealthChecks().AddDbContextCheck<B2BCentralDb>("database", tags: ["ready"]);

        await using var app = builder.Build();
        await PrepareAsync(app, withDemo);

        app.UseWhen(http => !HttpsOnly.IsHealthCheck(http.Request), asked => asked.UseHostFiltering());
        app.UseForwardedHeaders();
        app.UseMiddleware<RequestLog>();
        app.UseOutputCache();
        app.UseResponseCompression();
        app.UseMiddleware<HeadRequests>();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error",
            // A seller that is not the visitor's is not found, and that is an answer.
            AllowStatusCode404Response = true,
            // A bad address is the visitor's to mend and answered with words; it is no failure of ours to log.
            SuppressDiagnosticsCallback = failure => failure.Exception is BadParameterException,
        });
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<HttpsOnly>();
        app.UseMiddleware<RequestLanguage>();
        if (!app.Environment.IsDevelopment()) app.UseHsts();
        app.UseMiddleware<NullCharacters>();
        app.UseRouting();
        app.UseMiddleware<DatabaseCircuit>();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();

        // Files and the state of the site are the same for everybody: nobody asks the database who is signed in.
        app.MapStaticAssets().AllowAnonymous().ShortCircuit();
        app.MapControllers().WithStaticAssets();
        app.MapApiDescription();
        app.MapHealthChecks("/healthz", new() { Predicate = _ => false }).AllowAnonymous().ShortCircuit();
        app.MapHealthChecks("/readyz").AllowAnonymous().ShortCircuit();

        try
        {
            await app.StartAsync();
        }
        catch (IOException problem) when (problem.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"{problem.Message} Is the site running already? Otherwise choose another port with --urls http://localhost:5081.");
            return CommandLine.Unusable;
        }
        catch (SocketException problem)
        {
            await Console.Error.WriteLineAsync($"The site cannot listen where it should: {problem.Message}. Choose another address with --urls http://localhost:5081.");
            return CommandLine.Unusable;
        }
        catch (OperationCanceledException) when (app.Lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // Somebody ended it while it was starting, which is no failure.
            return 0;
        }

        await SayWhereItIsAsync(app);
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static async Task PrepareAsync(WebApplication app, bool withDemo)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().PrepareAsync();
        if (withDemo && app.Configuration.GetValue("Demo", true)) await scope.ServiceProvider.GetRequiredService<DemoData>().EnsureAsync();
    }

    private static async Task SayWhereItIsAsync(WebApplication app)
    {
        // What is listened to is nothing to follow where a container or a proxy stands between.
        ICollection<string> urls = PublicAddress.Known(app.Configuration) is { } known ? [known] : app.Urls;
        foreach (var url in urls) app.Logger.LogInformation("B2B Central is at {Url}/b2b", url);
        app.Logger.LogInformation("Ctrl+C ends it.");
        await using var scope = app.Services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<AddUserCommand>().HasUsersAsync()) return;

        // On the console and in no log, which others may read.
        var link = $"{urls.First()}{SignInAddress.Setup}?token={app.Services.GetRequiredService<SetupToken>().Open()}";
        await app.Services.GetRequiredService<TextWriter>().WriteLineAsync($"Nobody has an account yet. Create the owner at {link}");
    }
}
