using B2BCentral.Data.Requests;
using B2BCentral.Testing;
using B2BCentral.Web.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace B2BCentral.Tests.Hosting;

public sealed class RequestLogTests(RequestLogTests.LoggingSite site) : IClassFixture<RequestLogTests.LoggingSite>
{
    [Fact]
    public async Task An_address_that_opens_a_page_is_not_in_the_log()
    {
        await site.Given.Order(asin: "A").Offer("A", offer => offer.StandardPrice = 2_000);
        await using var scope = site.Services.CreateAsyncScope();
        var asked = await scope.ServiceProvider.GetRequiredService<DiscountRequests>().AskAsync(new(IsDemo: false, "US", "A", "Acme Ltd", 40, HopedPrice: null, Note: null));

        await site.GetPageAsync($"/discount-requests/{asked.Word}");
        using var client = site.CreateClient();
        using var wrongMethod = new HttpRequestMessage(HttpMethod.Options, $"/discount-requests/{asked.Word}");
        await client.SendAsync(wrongMethod);
        await client.GetAsync($"/api/v1/buyer-requests/{asked.Word}");
        await site.GetPageAsync("/buyer-requests");

        Assert.DoesNotContain(site.Lines, line => line.Contains(asked.Word!, StringComparison.Ordinal));
        Assert.Contains(site.Lines, line => line.StartsWith("GET /discount-requests/{word} answered 200", StringComparison.Ordinal));
        Assert.Contains(site.Lines, line => line.StartsWith("GET /buyer-requests answered 200", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_supervisor_who_hears_that_all_is_well_is_not_in_the_log()
    {
        using var client = site.CreateClient();
        await client.GetAsync("/healthz");
        await client.GetAsync("/readyz");
        await client.GetAsync("/definitions");

        Assert.DoesNotContain(site.Lines, line => line.StartsWith("GET /healthz", StringComparison.Ordinal) || line.StartsWith("GET /readyz", StringComparison.Ordinal));
        Assert.Contains(site.Lines, line => line.StartsWith("GET /definitions answered 200", StringComparison.Ordinal));
    }

    public sealed class LoggingSite : TestSite, ILoggerProvider, ILogger
    {
        private readonly List<string> lines = [];

        public IReadOnlyList<string> Lines
        {
            get
            {
                lock (lines) return [.. lines];
            }
        }

        public ILogger CreateLogger(string categoryName) => categoryName == typeof(RequestLog).FullName ? this : NullLogger.Instance;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (lines) lines.Add(formatter(state, exception));
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton<ILoggerProvider>(this));
        }
    }
}
