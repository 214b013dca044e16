using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace B2BCentral.Data;

/// <summary>
/// Inserts many rows of one entity with one prepared statement, in the context's open transaction and past its change tracker.
/// </summary>
public sealed class BulkWriter<T> : IAsyncDisposable
    where T : class
{
    private readonly DbCommand command;
    private readonly (IClrPropertyGetter Getter, Func<object?, object?>? Convert, DbParameter Parameter)[] columns;

    public BulkWriter(B2BCentralDb db)
    {
        var entity = db.Model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is not in the model.");
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        var sql = db.GetService<ISqlGenerationHelper>();
        var properties = entity.GetProperties().ToList();

        command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        columns = properties.Select((property, i) => (property.GetGetter(), Converter(property), AddParameter(i))).ToArray();
        command.CommandText =
            $"INSERT INTO {sql.DelimitIdentifier(table.Name)} ({string.Join(", ", properties.Select(p => sql.DelimitIdentifier(p.GetColumnName(table)!)))}) " +
            $"VALUES ({string.Join(", ", columns.Select(column => column.Parameter.ParameterName))})";
    }

    public async Task WriteAsync(T row)
    {
        foreach (var (getter, convert, parameter) in columns)
        {
            var value = getter.GetClrValue(row);
            parameter.Value = (convert is null || value is null ? value : convert(value)) ?? DBNull.Value;
        }

        await command.ExecuteNonQueryAsync();
    }

    public ValueTask DisposeAsync() => command.DisposeAsync();

    private static Func<object?, object?>? Converter(IProperty property) => property.GetTypeMapping().Converter?.ConvertToProvider;

    private DbParameter AddParameter(int i)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = $"@p{i}";
        command.Parameters.Add(parameter);
        return parameter;
    }
}
