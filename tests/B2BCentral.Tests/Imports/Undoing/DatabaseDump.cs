using System.Data.Common;
using System.Globalization;
using B2BCentral.Data;
using B2BCentral.Data.Imports;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Imports.Undoing;

/// <summary>Every row of every table as text, past the model's filters, but for the history of imports itself and what rises with every change.</summary>
internal static class DatabaseDump
{
    private static readonly Type[] History = [typeof(Import), typeof(RejectedRow), typeof(Upload)];
    private static readonly string[] Rising = ["DataVersion"];

    public static Task<List<string>> OfAsync(TestDatabase database) => OfAsync(database.Services);

    public static Task<List<string>> OfAsync(TestSite site) => OfAsync(site.Services);

    /// <summary>Without the audit log, which keeps that an import was loaded and that it was taken back.</summary>
    public static async Task<List<string>> ButForAuditAsync(TestDatabase database) => (await OfAsync(database)).FindAll(row => !row.StartsWith("Changes:", StringComparison.Ordinal));

    /// <summary>The history of imports too.</summary>
    public static Task<List<string>> OfAllAsync(TestDatabase database) => OfAsync(database.Services, []);

    public static Task<List<string>> OfAsync(IServiceProvider services) => OfAsync(services, History);

    private static async Task<List<string>> OfAsync(IServiceProvider services, Type[] left)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        await db.Database.OpenConnectionAsync();
        var rows = new List<string>();
        foreach (var entity in db.Model.GetEntityTypes().Where(entity => entity.GetTableName() is not null && !left.Contains(entity.ClrType)).OrderBy(entity => entity.GetTableName(), StringComparer.Ordinal))
            rows.AddRange(await RowsAsync(db, entity));
        return rows;
    }

    private static async Task<List<string>> RowsAsync(B2BCentralDb db, IEntityType entity)
    {
        var (sql, table) = (db.GetService<ISqlGenerationHelper>(), StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value);
        var columns = entity.GetProperties().Where(property => !Rising.Contains(property.Name)).ToList();
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Names of the model.
        command.CommandText = $"SELECT {string.Join(", ", columns.Select(column => sql.DelimitIdentifier(column.GetColumnName(table)!)))} FROM {sql.DelimitIdentifier(table.Name)}";
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        // By the set of the model, so that tests read the same in every database.
        var name = typeof(B2BCentralDb).GetProperties().FirstOrDefault(set => set.PropertyType == typeof(DbSet<>).MakeGenericType(entity.ClrType))?.Name ?? table.Name;
        var rows = new List<string>();
        while (await reader.ReadAsync()) rows.Add($"{name}: " + string.Join(", ", columns.Select((column, i) => $"{column.Name}={Text(reader, i)}")));
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    private static string? Text(DbDataReader reader, int i) => reader.GetValue(i) switch
    {
        DBNull => "null",
        byte[] bytes => Convert.ToHexString(bytes),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
