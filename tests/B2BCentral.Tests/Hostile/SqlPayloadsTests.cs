using B2BCentral.Testing.Hostile;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using Xunit.Abstractions;

namespace B2BCentral.Tests.Hostile;

public sealed class SqlPayloadsTests(ITestOutputHelper output)
{
    [Fact]
    public void Are_many_and_holds_nothing_twice()
    {
        Assert.InRange(SqlPayloads.All.Count, 60, int.MaxValue);
        Assert.Distinct(SqlPayloads.All);
    }

    /// <summary>So it is known that there is something to be found: a failure, another number of rows, or a table that is gone.</summary>
    [Fact]
    public void Put_into_statements_as_text_most_would_be_found()
    {
        var quiet = SqlPayloads.All.Where(payload => Statements(payload).All(statement => Run(statement) == "0")).ToList();

        output.WriteLine($"{SqlPayloads.All.Count - quiet.Count} of {SqlPayloads.All.Count} would be found: {string.Join(' ', quiet)}");
        Assert.InRange(quiet.Count, 0, SqlPayloads.All.Count / 10);
    }

    private static IEnumerable<string> Statements(string payload) =>
    [
        $"SELECT count(*) FROM Products WHERE Name = '{payload}'", $"SELECT count(*) FROM Products WHERE Name = \"{payload}\"", $"SELECT count(*) FROM Products WHERE (Name LIKE '%{payload}%')",
        $"SELECT count(*) FROM Products WHERE Id = {payload}", $"SELECT count(*) FROM Products WHERE Name GLOB '{payload}'",
    ];

    private static string Run(string statement)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        var counts = new List<string>();
        strdelegate_exec count = (_, values, _) =>
        {
            counts.Add(values[0]);
            return raw.SQLITE_OK;
        };
        raw.sqlite3_exec(connection.Handle, "CREATE TABLE Products(Id INTEGER, Name TEXT, Sku TEXT, SellerId INTEGER); INSERT INTO Products VALUES (7, 'Clamp', 'S', 1)");

        // As it is, statement after statement; the connection's own commands would wait for a table that they themselves read.
        if (raw.sqlite3_exec(connection.Handle, statement + "\n; SELECT count(*) FROM Products", count, user_data: null, out _) != raw.SQLITE_OK) return "failed";
        return counts is ["0", "1"] ? "0" : "found";
    }
}
