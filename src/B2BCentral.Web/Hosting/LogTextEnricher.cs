using Serilog.Core;
using Serilog.Events;

namespace B2BCentral.Web.Hosting;

/// <summary>Whatever is logged goes through <see cref="LogText"/>, wherever the configuration sends it; {Failure} is the exception to print.</summary>
public sealed class LogTextEnricher : ILogEventEnricher
{
    public const string Failure = "Failure";

    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        foreach (var (name, value) in logEvent.Properties.ToList())
            logEvent.AddOrUpdateProperty(new LogEventProperty(name, Clean(value, keepsLinks: name == Mailer.Link && IsInsteadOfMail(logEvent))));
        if (logEvent.Exception is { } problem)
            logEvent.AddOrUpdateProperty(new LogEventProperty(Failure, new ScalarValue(LogText.Indented(LogText.WithoutSecrets(problem.ToString())) + Environment.NewLine)));
    }

    // Where no mail server is configured, the log is where a link is found; this one line alone.
    private static bool IsInsteadOfMail(LogEvent entry) =>
        entry.MessageTemplate.Text == Mailer.InsteadOfMail && entry.Properties.TryGetValue(Constants.SourceContextPropertyName, out var source) && source is ScalarValue { Value: string name } && name == typeof(Mailer).FullName;

    private static LogEventPropertyValue Clean(LogEventPropertyValue value, bool keepsLinks) => value switch
    {
        ScalarValue { Value: string or Uri } text => new ScalarValue(Clean(text.Value.ToString()!, keepsLinks)),
        SequenceValue list => new SequenceValue(list.Elements.Select(element => Clean(element, keepsLinks))),
        StructureValue parts => new StructureValue(parts.Properties.Select(part => new LogEventProperty(part.Name, Clean(part.Value, keepsLinks))), parts.TypeTag),
        DictionaryValue entries => new DictionaryValue(entries.Elements.Select(entry => KeyValuePair.Create((ScalarValue)Clean(entry.Key, keepsLinks), Clean(entry.Value, keepsLinks)))),
        _ => value,
    };

    private static string Clean(string text, bool keepsLinks) => LogText.OneLine(keepsLinks ? text : LogText.WithoutSecrets(text));
}
