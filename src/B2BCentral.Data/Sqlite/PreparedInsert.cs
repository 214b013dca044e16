using System.Linq.Expressions;
using B2BCentral.Data.Engines;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;

namespace B2BCentral.Data.Sqlite;

/// <summary>
/// A prepared statement for each row is the fastest that SQLite has. The driver's commands take several times what the database itself takes to add a row:
/// they look parameters up by name, box values and make a reader each time. So the values go to the statement directly.
/// </summary>
internal sealed class PreparedInsert : BulkInsert
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;
    private readonly Action<sqlite3_stmt, object> bind;

    public PreparedInsert(B2BCentralDb db, IEntityType entity)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        List<IProperty> properties = [.. entity.GetProperties()];
        var columns = properties.Select(property => sql.DelimitIdentifier(property.GetColumnName(table)!));
        database = ((SqliteConnection)db.Database.GetDbConnection()).Handle!;
        Check(raw.sqlite3_prepare_v2(database, $"INSERT INTO {sql.DelimitIdentifier(table.Name)} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", properties.Select(_ => "?"))})", out statement));
        bind = Bound(entity, properties);
    }

    public override Task AddAsync(object row)
    {
        bind(statement, row);
        var result = raw.sqlite3_step(statement);
        if (result != raw.SQLITE_DONE) Check(result);
        Check(raw.sqlite3_reset(statement));
        return Task.CompletedTask;
    }

    public override Task FlushAsync() => Task.CompletedTask;

    public override ValueTask DisposeAsync()
    {
        statement.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, database);

    /// <returns>What hands all values of a row to its statement, made once of the model.</returns>
    private static Action<sqlite3_stmt, object> Bound(IEntityType entity, List<IProperty> properties)
    {
        var (statement, given) = (Expression.Parameter(typeof(sqlite3_stmt)), Expression.Parameter(typeof(object)));
        var row = Expression.Variable(entity.ClrType);
        var steps = properties.Select((property, i) => Bound(statement, Expression.Constant(i + 1), Expression.Property(row, property.PropertyInfo!), property));
        var body = Expression.Block([row], [Expression.Assign(row, Expression.Convert(given, entity.ClrType)), .. steps]);
        return Expression.Lambda<Action<sqlite3_stmt, object>>(body, statement, given).Compile();
    }

    private static Expression Bound(Expression statement, Expression place, Expression value, IProperty property)
    {
        var isNullable = !value.Type.IsValueType || Nullable.GetUnderlyingType(value.Type) is not null;
        var known = Nullable.GetUnderlyingType(value.Type) is null ? value : Expression.Property(value, nameof(Nullable<>.Value));
        var stored = property.GetRelationalTypeMapping().Converter is { } converter ? Expression.Invoke(converter.ConvertToProviderExpression, known) : known;
        var bind = Expression.Call(typeof(PreparedInsert), nameof(Bind), null, statement, place, AsStored(stored));
        return isNullable ? Expression.IfThenElse(Expression.Equal(value, Expression.Constant(null, value.Type)), Expression.Call(typeof(PreparedInsert), nameof(BindNull), null, statement, place), bind) : bind;
    }

    // SQLite has integers of 64 bits only, and stores each in as few bytes as it needs.
    private static Expression AsStored(Expression value)
    {
        if (value.Type == typeof(bool)) return Expression.Condition(value, Expression.Constant(1L), Expression.Constant(0L));
        return value.Type == typeof(int) || value.Type == typeof(short) || value.Type == typeof(byte) ? Expression.Convert(value, typeof(long)) : value;
    }

    private static void Bind(sqlite3_stmt statement, int place, long value) => _ = raw.sqlite3_bind_int64(statement, place, value);

    private static void Bind(sqlite3_stmt statement, int place, double value) => _ = raw.sqlite3_bind_double(statement, place, value);

    private static void Bind(sqlite3_stmt statement, int place, string value) => _ = raw.sqlite3_bind_text(statement, place, value);

    private static void Bind(sqlite3_stmt statement, int place, byte[] value) => _ = raw.sqlite3_bind_blob(statement, place, value);

    private static void BindNull(sqlite3_stmt statement, int place) => _ = raw.sqlite3_bind_null(statement, place);
}
