using B2BCentral.Data.Engines;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace B2BCentral.Data.PostgreSql;

/// <summary>COPY in its binary form. A connection does nothing else meanwhile, so rows wait until they are many.</summary>
internal sealed class CopyInsert(B2BCentralDb db, IEntityType entity) : BulkInsert
{
    private readonly List<object?[]> waiting = [];
    private readonly (IClrPropertyGetter Getter, Func<object?, object?>? Convert, string Type)[] columns =
    [
        .. from property in entity.GetProperties()
           let mapping = property.GetRelationalTypeMapping()
           select (property.GetGetter(), mapping.Converter?.ConvertToProvider, mapping.StoreTypeNameBase),
    ];

    public override Task AddAsync(object row)
    {
        // The values and not the row, which may be changed and given again.
        waiting.Add(Array.ConvertAll(columns, column =>
        {
            var value = column.Getter.GetClrValue(row);
            return column.Convert is null || value is null ? value : column.Convert(value);
        }));
        return Task.CompletedTask;
    }

    public override async Task FlushAsync()
    {
        if (waiting.Count == 0) return;

        await using (var copy = await ((NpgsqlConnection)db.Database.GetDbConnection()).BeginBinaryImportAsync(Command()))
        {
            foreach (var values in waiting)
            {
                await copy.StartRowAsync();
                for (var i = 0; i < values.Length; i++)
                {
                    if (values[i] is { } value) await copy.WriteAsync(value, columns[i].Type);
                    else await copy.WriteNullAsync();
                }
            }

            await copy.CompleteAsync();
        }

        waiting.Clear();
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private string Command()
    {
        var (sql, table) = (db.GetService<ISqlGenerationHelper>(), StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value);
        return $"COPY {sql.DelimitIdentifier(table.Name)} ({string.Join(", ", entity.GetProperties().Select(property => sql.DelimitIdentifier(property.GetColumnName(table)!)))}) FROM STDIN (FORMAT BINARY)";
    }
}
