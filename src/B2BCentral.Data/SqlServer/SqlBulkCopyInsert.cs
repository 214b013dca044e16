using System.Data;
using B2BCentral.Data.Engines;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace B2BCentral.Data.SqlServer;

/// <summary>SqlBulkCopy with all constraints checked.</summary>
internal sealed class SqlBulkCopyInsert : BulkInsert
{
    private readonly B2BCentralDb db;
    private readonly DataTable waiting;
    private readonly (IClrPropertyGetter Getter, Func<object?, object?>? Convert)[] columns;

    public SqlBulkCopyInsert(B2BCentralDb db, IEntityType entity)
    {
        this.db = db;
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        waiting = new DataTable(table.Name);
        columns = [.. entity.GetProperties().Select(property =>
        {
            var converter = property.GetRelationalTypeMapping().Converter;
            var type = converter?.ProviderClrType ?? property.ClrType;
            waiting.Columns.Add(property.GetColumnName(table)!, Nullable.GetUnderlyingType(type) ?? type);
            return (property.GetGetter(), converter?.ConvertToProvider);
        })];
    }

    public override Task AddAsync(object row)
    {
        waiting.Rows.Add(Array.ConvertAll(columns, column =>
        {
            var value = column.Getter.GetClrValue(row);
            return (column.Convert is null || value is null ? value : column.Convert(value)) ?? DBNull.Value;
        }));
        return Task.CompletedTask;
    }

    public override async Task FlushAsync()
    {
        if (waiting.Rows.Count == 0) return;

        using var copy = new SqlBulkCopy(
            (SqlConnection)db.Database.GetDbConnection(), SqlBulkCopyOptions.KeepIdentity | SqlBulkCopyOptions.CheckConstraints | SqlBulkCopyOptions.FireTriggers, (SqlTransaction?)db.Database.CurrentTransaction?.GetDbTransaction());
        copy.BulkCopyTimeout = DatabaseEngine.CommandSeconds(db);
        copy.DestinationTableName = $"[{waiting.TableName}]";
        foreach (DataColumn column in waiting.Columns) copy.ColumnMappings.Add(column.ColumnName, column.ColumnName);
        await copy.WriteToServerAsync(waiting);
        waiting.Clear();
    }

    public override ValueTask DisposeAsync()
    {
        waiting.Dispose();
        return ValueTask.CompletedTask;
    }
}
