using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace B2BCentral.SqlServerTests.Schema;

/// <summary>The rule of error 1785: a deleted row takes rows of another table with it on one path at most, and never comes back to its own table.</summary>
internal static class CascadePaths
{
    /// <summary>Which table's rows go, or lose a value, with those of which.</summary>
    public static IEnumerable<(string From, string To)> Of(IRelationalModel model) => model.Tables.SelectMany(table => table.ForeignKeyConstraints)
        .Where(key => key.OnDeleteAction is ReferentialAction.Cascade or ReferentialAction.SetNull or ReferentialAction.SetDefault)
        .Select(key => (key.PrincipalTable.Name, key.Table.Name));

    public static IReadOnlyList<string> Faults(IEnumerable<(string From, string To)> cascades)
    {
        var next = cascades.ToLookup(cascade => cascade.From, cascade => cascade.To);
        return [.. next.SelectMany(start => ReachedTwice(start.Key, next).Select(twice => $"{start.Key} reaches {twice} twice")).Distinct()];
    }

    private static IEnumerable<string> ReachedTwice(string start, ILookup<string, string> next)
    {
        var (seen, waiting) = (new HashSet<string> { start }, new Queue<string>([start]));
        while (waiting.TryDequeue(out var table))
            foreach (var reached in next[table])
            {
                if (seen.Add(reached)) waiting.Enqueue(reached);
                else yield return reached;
            }
    }
}
