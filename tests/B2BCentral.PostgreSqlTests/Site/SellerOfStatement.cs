using System.Text.RegularExpressions;
using B2BCentral.Data.PostgreSql;
using Microsoft.EntityFrameworkCore.Metadata;

namespace B2BCentral.Tests.Site;

/// <summary>Whether a statement names the seller of every table that is spread by seller, each time the table stands in it. Only then it is sent to one shard.</summary>
internal sealed partial class SellerOfStatement(IReadOnlyModel model)
{
    private const string One = @"(?:@\w+|\$\d+|\d+|ANY \(@\w+\))";

    private readonly HashSet<string> spread = [.. Distribution.Tables(model).Where(table => !table.IsEverywhere).Select(table => table.Name)];

    /// <summary>The tables whose seller the statement leaves open.</summary>
    public IEnumerable<string> LeftOpen(string text) => text.Split(';').SelectMany(statement =>
        from table in Tables().Matches(statement)
        let name = table.Groups["table"].Value
        where spread.Contains(name)
        group table by (Name: name, Alias: table.Groups["alias"].Success ? table.Groups["alias"].Value : null) into uses
        where Named(statement, uses.Key.Name, uses.Key.Alias) < uses.Count()
        select uses.Key.Name);

    public bool Concerns(string text) => Tables().Matches(text).Any(table => spread.Contains(table.Groups["table"].Value));

    private static int Named(string statement, string table, string? alias)
    {
        var column = Column(alias);
        // New rows say their seller like any other column.
        var added = Regex.Count(statement, $@"\bINSERT INTO ""?{table}""? \([^)]*\b{Distribution.Column}\b");
        var named = Regex.Count(statement, $@"(?<!\bOR (?:\(\s*)?){column} = {One}(?!\s+OR\b)|{One} = {column}");
        // What an inner join makes equal, the database knows of both.
        var joined = Regex.Matches(statement, $@"(?<!LEFT )\bJOIN ""?{table}""? AS {alias} ON {column} = (?<other>\w+)\.""?{Distribution.Column}""?", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
            .Count(join => Named(statement, "", join.Groups["other"].Value) > 0);
        var nothing = alias is null ? 0 : Regex.Count(statement, $@"\b{table} AS {alias}\s+WHERE FALSE\b");
        return (alias is null ? added : 0) + named + joined + nothing;
    }

    private static string Column(string? alias) => alias is null ? $@"(?<![.\w""])""?{Distribution.Column}""?" : $@"\b{alias}\.""?{Distribution.Column}""?";

    [GeneratedRegex(@"\b(?:FROM|JOIN|UPDATE|INTO)\s+""?(?<table>\w+)""?(?:\s+AS\s+(?<alias>\w+))?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tables();
}
