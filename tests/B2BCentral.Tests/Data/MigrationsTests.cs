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

        Assert.Equal("wal", await JournalAsync(database.Context, "PRAGMA journal_mode"));
    }

    [Fact]
    public async Task A_file_without_one_gets_it_at_the_next_start()
    {
        await using var database = await TestDatabase.CreateAsync();
        if (!database.Context.Engine.HasOneWriter) return;
        Assert.Equal("delete", await JournalAsync(database.Context, "PRAGMA journal_mode = 'delete'"));

        await database.Context.PrepareAsync();

        Assert.Equal("wal", await JournalAsync(database.Context, "PRAGMA journal_mode"));
    }

    private static async Task<object?> JournalAsync(B2BCentralDb db, string pragma)
    {
        await db.Database.OpenConnectionAsync();
        await using var mode = db.Database.GetDbConnection().CreateCommand();
        mode.CommandText = pragma;
        return await mode.ExecuteScalarAsync();
    }
}
