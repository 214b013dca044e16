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
    private const int FewRows = 500;
    private const float EnoughToKnow = 200_000;

    private readonly string[] referred = [.. entity.GetForeignKeys().Select(key => key.PrincipalEntityType.GetTableName()!).Distinct()];
    private readonly List<object?[]> waiting = [];
    private readonly (IClrPropertyGetter Getter, Func<object?, object?>? Convert, string Type)[] columns =
    [
        .. from property in entity.GetProperties()
           let mapping = property.GetRelationalTypeMapping()
           select (property.GetGetter(), mapping.Converter?.ConvertToProvider, mapping.StoreTypeNameBase),
    ];

    private int written;
    private int nextCount = FewRows;

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

        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await CountReferredAsync(connection);
        await using (var copy = await connection.BeginBinaryImportAsync(Command()))
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

        written += waiting.Count;
        waiting.Clear();
    }

    // How a foreign key is checked is planned by what the statistics know, and of a new seller's rows they know nothing: any index that begins with the seller
    // then looks as good as the key and reads all of the seller's rows for each that refers to one. Of a large table they know what a seller is like.
    private async Task CountReferredAsync(NpgsqlConnection connection)
    {
        if (written + waiting.Count < nextCount) return;

        nextCount = (written + waiting.Count) * 4;
        await using var known = new NpgsqlCommand("SELECT relname::text FROM pg_class WHERE relname = ANY($1) AND relkind = 'r' AND reltuples < $2", connection)
        {
            Parameters = { new() { Value = referred }, new() { Value = EnoughToKnow } },
        };
        var small = new List<string>();
        await using (var reader = await known.ExecuteReaderAsync())
            while (await reader.ReadAsync()) small.Add(reader.GetString(0));
        if (small.Count == 0) return;

        // Whoever counts the same table at this moment makes it unnecessary.
        await using var count = new NpgsqlCommand($"ANALYZE (SKIP_LOCKED) {string.Join(", ", small.Select(Quoted))}", connection);
        await count.ExecuteNonQueryAsync();
    }

    private string Quoted(string name) => db.GetService<ISqlGenerationHelper>().DelimitIdentifier(name);

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private string Command()
    {
        var columnNames = entity.GetProperties().Select(property => Quoted(property.GetColumnName()));
        return $"COPY {Quoted(entity.GetTableName()!)} ({string.Join(", ", columnNames)}) FROM STDIN (FORMAT BINARY)";
    }
}
