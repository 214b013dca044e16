using System.Globalization;
using B2BCentral.Data;
using B2BCentral.Data.Summaries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Testing.Faults;

/// <summary>What is in a database, so short that it can be taken after every kill: of each table the rows, the sums of its numbers and the lengths of its texts, but no times.</summary>
public static class DatabaseState
{
    public static async Task<string> OfAsync(FaultStore store)
    {
        await using var services = store.Services();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        await db.Database.OpenConnectionAsync();
        // One moment for all tables.
        await using var moment = await db.Engine.BeginReadingAsync(db);
        var lines = new List<string>();
        foreach (var entity in db.Model.GetEntityTypes().Where(entity => entity.GetTableName() is not null).OrderBy(entity => entity.Name, StringComparer.Ordinal)) lines.Add(await LineAsync(db, entity));
        return string.Join('\n', lines);
    }

    /// <summary>As the command <c>verify</c> does, for all sellers.</summary>
    /// <returns>The first difference between a summary and the orders; null where there is none.</returns>
    public static async Task<string?> DifferenceAsync(FaultStore store)
    {
        await using var services = store.Services();
        await using var scope = services.CreateAsyncScope();
        var keeper = scope.ServiceProvider.GetRequiredService<SummaryKeeper>();
        foreach (var place in await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Marketplaces.AsNoTracking().ToListAsync())
            await foreach (var difference in keeper.VerifyAsync(place.SellerId, place.Code)) return $"{place.Code} {difference}";
        return null;
    }

    private static async Task<string> LineAsync(B2BCentralDb db, IEntityType entity)
    {
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        var sums = entity.GetProperties().Select(property => Sum(property, property.GetColumnName(table)!)).OfType<string>();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
#pragma warning disable CA2100 // Names of the model.
        command.CommandText = $"SELECT {string.Join(", ", sums.Prepend("COUNT(*)"))} FROM \"{table.Name}\"";
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return $"{table.Name}: " + string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "0" : Convert.ToDecimal(reader.GetValue(i), CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)));
    }

    private static string? Sum(IProperty property, string column)
    {
        var kept = property.GetRelationalTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
        if (IsTime(property.ClrType)) return null;
        return Type.GetTypeCode(Nullable.GetUnderlyingType(kept) ?? kept) switch
        {
            TypeCode.Int16 or TypeCode.Int32 or TypeCode.Int64 or TypeCode.Decimal => $"SUM(\"{column}\")",
            TypeCode.String => $"SUM(LENGTH(\"{column}\"))",
            _ => null,
        };
    }

    private static bool IsTime(Type type) => (Nullable.GetUnderlyingType(type) ?? type) == typeof(DateTimeOffset);
}
