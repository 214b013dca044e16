using System.Globalization;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Serilog;
using Serilog.Events;
using Serilog.Filters;

namespace B2BCentral.Web.Hosting;

/// <summary>Structured logs through Serilog, configured in the section of that name.</summary>
public static class Logs
{
    private const string QuietLine = "[{Timestamp:HH:mm:ss} {Level:u3}] {Message:lj}{NewLine}{Failure}";

    /// <param name="quiet">Commands speak for themselves: only what went wrong is logged, to standard error, and a database's complaint is part of their answer.</param>
    public static void AddStructuredLogs(this ILoggingBuilder logging, IConfiguration configuration, bool quiet = false)
    {
        var logger = quiet
            ? new LoggerConfiguration().Enrich.With<LogTextEnricher>().MinimumLevel.Error().MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Fatal).WriteTo.Console(outputTemplate: QuietLine, standardErrorFromLevel: LogEventLevel.Verbose, formatProvider: CultureInfo.InvariantCulture)
            : Of(configuration);
        logging.ClearProviders().AddSerilog(logger.CreateLogger(), dispose: true);
    }

    /// <summary>What the site logs, and how it is cleaned, wherever the configuration sends it.</summary>
    public static LoggerConfiguration Of(IConfiguration configuration) => new LoggerConfiguration().ReadFrom.Configuration(configuration).Enrich.With<LogTextEnricher>()
        // Said in one line by whoever starts the site.
        .Filter.ByExcluding(entry => entry.Exception is IOException { InnerException: AddressInUseException })
        .Filter.ByExcluding(entry => entry is { MessageTemplate.Text: "Hosting failed to start", Exception: SocketException or OperationCanceledException })
        .Filter.ByExcluding(RepeatsWhatWasSent);

    // Below that level the framework writes what actions are called with, and no address can be told from a word there.
    private static bool RepeatsWhatWasSent(LogEvent entry) => entry.Level < LogEventLevel.Information && Matching.FromSource("Microsoft.AspNetCore")(entry);
}
