using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace B2BCentral.Data.Sqlite;

/// <summary>
/// Reads the rows of a query from its statement. The driver asks the database several times for each value, which takes longer than the query itself
/// where there are millions.
/// </summary>
internal static class DirectRead<T>
{
    private static readonly ConcurrentDictionary<string, Func<sqlite3_stmt, T>> Known = new();

    /// <param name="db">Whose connection is used.</param>
    /// <param name="rows">Of whole numbers, truth values, days and texts. Their columns have the names of what they are read into.</param>
    public static async IAsyncEnumerable<T> RunAsync(B2BCentralDb db, IQueryable<T> rows)
    {
        await db.Database.OpenConnectionAsync();
        try
        {
            await using var command = rows.CreateDbCommand();
            await using var reader = (SqliteDataReader)await command.ExecuteReaderAsync();
            string[] columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
            var read = Known.GetOrAdd(string.Join(',', columns), _ => Made(columns));
            while (await reader.ReadAsync()) yield return read(reader.Handle!);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static Func<sqlite3_stmt, T> Made(string[] columns)
    {
        var statement = Expression.Parameter(typeof(sqlite3_stmt));
        var constructor = typeof(T).GetConstructors().MaxBy(one => one.GetParameters().Length)!;
        var given = constructor.GetParameters().Select(parameter => Value(statement, PlaceOf(parameter.Name!), parameter.ParameterType));
        var made = Expression.New(constructor, given);
        Expression row = constructor.GetParameters().Length > 0
            ? made
            : Expression.MemberInit(made, columns.Select((column, i) => Expression.Bind(typeof(T).GetProperty(column)!, Value(statement, i, typeof(T).GetProperty(column)!.PropertyType))));
        return Expression.Lambda<Func<sqlite3_stmt, T>>(row, statement).Compile();

        int PlaceOf(string name) => Array.IndexOf(columns, name) is >= 0 and var place ? place : throw new InvalidOperationException($"The query has no column {name}.");
    }

    private static Expression Value(Expression statement, int column, Type type)
    {
        var place = Expression.Constant(column);
        if (type == typeof(string)) return Call(nameof(Text), statement, place);
        if (Nullable.GetUnderlyingType(type) is { } known)
            return Expression.Condition(Call(nameof(IsNull), statement, place), Expression.Constant(null, type), Expression.Convert(Value(statement, column, known), type));

        var number = Call(nameof(Number), statement, place);
        if (type == typeof(bool)) return Expression.NotEqual(number, Expression.Constant(0L));
        return type == typeof(DateOnly) ? Expression.Call(typeof(DateOnly), nameof(DateOnly.FromDayNumber), null, Expression.Convert(number, typeof(int))) : Expression.Convert(number, type);
    }

    private static MethodCallExpression Call(string name, params Expression[] arguments) => Expression.Call(typeof(DirectRead<T>), name, null, arguments);

    private static long Number(sqlite3_stmt statement, int column) => raw.sqlite3_column_int64(statement, column);

    private static bool IsNull(sqlite3_stmt statement, int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    private static string Text(sqlite3_stmt statement, int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();
}
