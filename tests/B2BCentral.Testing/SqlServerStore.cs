using B2BCentral.Data.SqlServer;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Testing;

/// <summary>A database on the server that the environment names, made by the migrations for one test.</summary>
internal sealed class SqlServerStore(string connectionString) : TestStore
{
    private const string Server = "B2BCENTRAL_TEST_SQLSERVER";

    public override string ConnectionString => connectionString;

    public override string HastyConnectionString => ConnectionString + ";Command Timeout=1";

    public static async Task<SqlServerStore> CreateAsync()
    {
        var server = Environment.GetEnvironmentVariable(Server) ?? throw new InvalidOperationException($"{Server} is missing: it says where the SQL Server of the tests is.");
        var connection = new SqlConnectionStringBuilder(server) { InitialCatalog = $"b2bcentral_test_{Guid.NewGuid():N}" };
        await MigrateAsync(connection.ConnectionString);
        return new SqlServerStore(connection.ConnectionString);
    }

    public override async ValueTask DisposeAsync()
    {
        await using var db = new SqlServerDb(new DbContextOptionsBuilder<SqlServerDb>().UseSqlServer(ConnectionString).Options);
        await db.Database.EnsureDeletedAsync();
    }
}
