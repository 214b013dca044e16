using System.Collections.Concurrent;
using System.Globalization;
using B2BCentral.Testing;
using B2BCentral.Web.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Serilog.Core;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Formatting.Display;

namespace B2BCentral.Tests.Hosting;

/// <summary>A site where nobody is signed in, with all that it logs as it would be written, however little matters.</summary>
public sealed class WrittenLog : TestSite, ILogEventSink
{
    // As in the settings that the site comes with, and all properties, as logs that others read by machine have them.
    private static readonly MessageTemplateTextFormatter Text = new("[{Timestamp:HH:mm:ss} {Level:u3}] {Message:lj}{NewLine}{Failure}", CultureInfo.InvariantCulture);

    private readonly ConcurrentQueue<(string Text, string Properties)> entries = new();

    public IReadOnlyCollection<(string Text, string Properties)> Entries => entries;

    protected override bool SignsIn => false;

    void ILogEventSink.Emit(LogEvent logEvent) => entries.Enqueue((Written(logEvent), Properties(logEvent)));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        var everything = new ConfigurationBuilder().AddInMemoryCollection([new("Serilog:MinimumLevel", "Verbose")]).Build();
        builder.ConfigureTestServices(services => services.AddSingleton<ILoggerProvider>(new SerilogLoggerProvider(Logs.Of(everything).WriteTo.Sink(this).CreateLogger(), dispose: true)));
    }

    private static string Written(LogEvent entry)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Text.Format(entry, text);
        return text.ToString();
    }

    // The exception is the one that has lines of its own, and stands in the text.
    private static string Properties(LogEvent entry) => string.Join(' ', entry.Properties.Where(property => property.Key != LogTextEnricher.Failure).Select(property => $"{property.Key}={property.Value}"));
}
