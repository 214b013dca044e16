using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace B2BCentral.SqlServerTests;

/// <summary>Reads statements as SQL Server 2022 does, by its own grammar and without a server: it knows no tables, and so no wrong names.</summary>
internal static class TransactSql
{
    /// <summary>What the server would say to each batch of a script; nothing where it understands all of it.</summary>
    public static IReadOnlyList<string> FaultsOf(string script)
    {
        Parse(script, out var faults);
        return faults;
    }

    /// <exception cref="FormatException">The server would not understand it.</exception>
    public static IList<TSqlBatch> Batches(string script)
    {
        var read = Parse(script, out var faults);
        return faults.Count == 0 ? read.Batches : throw new FormatException(string.Join('\n', faults));
    }

    private static TSqlScript Parse(string script, out IReadOnlyList<string> faults)
    {
        using var reader = new StringReader(script);
        var read = new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        faults = [.. errors.Select(error => $"line {error.Line}: {error.Message} {script.Split('\n').ElementAtOrDefault(error.Line - 1)?.Trim()}")];
        return (TSqlScript)read;
    }
}
