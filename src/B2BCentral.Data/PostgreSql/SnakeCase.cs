using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace B2BCentral.Data.PostgreSql;

/// <summary>OrderItems.SellerId is order_items.seller_id, which needs no quotes.</summary>
internal static partial class SnakeCase
{
    public static string Of(string name) => Border().Replace(name, "_").ToLowerInvariant();

    /// <summary>The same in every name that a statement has in quotes.</summary>
    public static string InStatement(string statement) => Quoted().Replace(statement, name => $"\"{Of(name.Groups["name"].Value)}\"");

    public static void Rename(IMutableModel model)
    {
        foreach (var entity in model.GetEntityTypes())
        {
            if (entity.GetTableName() is { } table) entity.SetTableName(Of(table));
            foreach (var property in entity.GetProperties()) property.SetColumnName(Of(property.GetColumnName()));
        }

        foreach (var entity in model.GetEntityTypes())
        {
            foreach (var key in entity.GetKeys()) key.SetName(Of(key.GetName()!));
            foreach (var reference in entity.GetForeignKeys()) reference.SetConstraintName(Of(reference.GetConstraintName()!));
            foreach (var index in entity.GetIndexes())
            {
                index.SetDatabaseName(Of(index.GetDatabaseName()!));
                if (index.GetFilter() is { } filter) index.SetFilter(InStatement(filter));
            }
        }
    }

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Border();

    [GeneratedRegex("\"(?<name>[A-Za-z0-9_]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();
}
