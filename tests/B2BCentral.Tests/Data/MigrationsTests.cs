using B2BCentral.Data;
using B2BCentral.Data.PostgreSql;
using B2BCentral.Data.Sqlite;
using B2BCentral.Data.SqlServer;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Tests.Data;

public sealed class MigrationsTests
{
    public static TheoryData<string, B2BCentralDb> Contexts => new()
    {
        { "Sqlite", new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite().Options) },
        { "SqlServer", new SqlServerDb(new DbContextOptionsBuilder<SqlServerDb>().UseSqlServer().Options) },
        { "PostgreSql", new PostgreSqlDb(new DbContextOptionsBuilder<PostgreSqlDb>().UseNpgsql().Options) },
    };

    [Theory, MemberData(nameof(Contexts))]
    public void Make_the_model_that_the_code_has(string engine, B2BCentralDb db)
    {
        Assert.Equal(engine, db.Engine.Name);
        Assert.NotEmpty(db.Database.GetMigrations());
        Assert.False(db.Database.HasPendingModelChanges(), $"The migrations of {engine} are behind the model.");
    }

    [Fact]
    public async Task A_new_file_has_a_write_ahead_log_so_that_whoever_reads_keeps_no_import_waiting()
    {
        await using var database = await TestDatabase.CreateAsync();
        if (!database.Context.Engine.HasOneWriter) return;

        await database.Context.Database.OpenConnectionAsync();
        await using var mode = database.Context.Database.GetDbConnection().CreateCommand();
        mode.CommandText = "PRAGMA journal_mode";

        Assert.Equal("wal", await mode.ExecuteScalarAsync());
    }
}
