using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace B2BCentral.Data.Engines;

/// <summary>Writes rows of one entity with one statement for each kind of change, made once, in the context's open transaction and past its change tracker.</summary>
public sealed class RowWriter(B2BCentralDb db, IEntityType entity) : IAsyncDisposable
{
    private readonly List<IProperty> all = [.. entity.GetProperties()];
    private readonly List<IProperty> key = [.. entity.FindPrimaryKey()!.Properties];
    private readonly StoreObjectIdentifier table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
    private readonly ISqlGenerationHelper sql = db.GetService<ISqlGenerationHelper>();

    private Statement? insert;
    private Statement? update;
    private Statement? delete;

    public Task InsertAsync(object row) => (insert ??= Prepared(all, parameters =>
        $"INSERT INTO {Table} ({string.Join(", ", all.Select(Column))}) VALUES ({string.Join(", ", all.Select(p => parameters[p]))})")).ExecuteAsync(row);

    /// <summary>Makes the row with this key what is given, whether it is there or not. Rows that refer to it stay.</summary>
    public async Task PutAsync(object row)
    {
        update ??= Prepared(all, parameters =>
            $"UPDATE {Table} SET {string.Join(", ", all.Except(key).Select(p => $"{Column(p)} = {parameters[p]}"))} WHERE {Where(parameters)}");
        if (await update.ExecuteAsync(row) == 0) await InsertAsync(row);
    }

    /// <param name="row">Of which only the key matters.</param>
    public Task DeleteAsync(object row) => (delete ??= Prepared(key, parameters => $"DELETE FROM {Table} WHERE {Where(parameters)}")).ExecuteAsync(row);

    public async ValueTask DisposeAsync()
    {
        foreach (var statement in new[] { insert, update, delete })
            if (statement is not null) await statement.Command.DisposeAsync();
    }

    private string Table => sql.DelimitIdentifier(table.Name);

    private string Column(IProperty property) => sql.DelimitIdentifier(property.GetColumnName(table)!);

    private string Where(Dictionary<IProperty, string> parameters) => string.Join(" AND ", key.Select(p => $"{Column(p)} = {parameters[p]}"));

    private Statement Prepared(List<IProperty> properties, Func<Dictionary<IProperty, string>, string> text)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        var parameters = properties.Select((property, i) =>
        {
            var mapping = property.GetRelationalTypeMapping();
            var parameter = mapping.CreateParameter(command, $"@p{i}", value: null, nullable: true);
            command.Parameters.Add(parameter);
            return (property.GetGetter(), mapping.Converter?.ConvertToProvider, parameter);
        }).ToArray();
        command.CommandText = text(properties.Select((property, i) => (property, Name: $"@p{i}")).ToDictionary(p => p.property, p => p.Name));
        return new Statement(command, parameters);
    }

    private sealed record Statement(DbCommand Command, (IClrPropertyGetter Getter, Func<object?, object?>? Convert, DbParameter Parameter)[] Parameters)
    {
        public Task<int> ExecuteAsync(object row)
        {
            foreach (var (getter, convert, parameter) in Parameters)
            {
                var value = getter.GetClrValue(row);
                parameter.Value = (convert is null || value is null ? value : convert(value)) ?? DBNull.Value;
            }

            return Command.ExecuteNonQueryAsync();
        }
    }
}
