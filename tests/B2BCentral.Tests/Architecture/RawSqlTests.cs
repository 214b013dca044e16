using System.Text.RegularExpressions;

namespace B2BCentral.Tests.Architecture;

/// <summary>Statements are made by EF Core; those that are written stand in few files, for a reader to know.</summary>
public partial class RawSqlTests
{
    private static readonly string[] Known =
    [
        "src/B2BCentral.Data/Engines/DatabaseQuestion.cs",
        "src/B2BCentral.Data/Engines/RowWriter.cs",
        "src/B2BCentral.Data/PostgreSql/CitusCluster.cs",
        "src/B2BCentral.Data/PostgreSql/CopyInsert.cs",
        "src/B2BCentral.Data/PostgreSql/PostgreSqlEngine.cs",
        "src/B2BCentral.Data/PostgreSql/PostgreSqlMoments.cs",
        "src/B2BCentral.Data/SqlServer/SqlServerEngine.cs",
        "src/B2BCentral.Data/Sqlite/ConnectionSettings.cs",
        "src/B2BCentral.Data/Sqlite/PreparedInsert.cs",
        "src/B2BCentral.Data/Sqlite/SqliteEngine.cs",
        "src/B2BCentral.Data/Sqlite/SqliteMoments.cs",
    ];

    [Fact]
    public void Sql_is_written_in_known_files_only() => Assert.Equal(
        Known, Sources.Of(".cs", ".cshtml").Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal) && RawSql().IsMatch(file.Text)).Select(file => file.Path).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("db.Orders.FromSqlInterpolated($\"\")")]
    [InlineData("db.Database.ExecuteSqlRawAsync(sql)")]
    [InlineData("db.Database.SqlQuery<int>($\"\")")]
    [InlineData("command.CommandText = text")]
    [InlineData("new SqliteCommand(text, connection)")]
    [InlineData("new NpgsqlBatchCommand(text)")]
    [InlineData("new SqlCommand(text, connection)")]
    [InlineData("raw.sqlite3_prepare_v2(database, text, out statement)")]
    public void Such_as(string code) => Assert.Matches(RawSql(), code);

    [GeneratedRegex(@"\b(?:FromSql|ExecuteSql|SqlQuery|CommandText\b|sqlite3_(?:prepare|exec)|new (?:Sqlite|Npgsql|Sql|Db)(?:Batch)?Command\b)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RawSql();
}
