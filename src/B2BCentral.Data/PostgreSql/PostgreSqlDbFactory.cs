using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace B2BCentral.Data.PostgreSql;

/// <summary>For <c>dotnet ef</c> only, which connects to nothing.</summary>
internal sealed class PostgreSqlDbFactory : IDesignTimeDbContextFactory<PostgreSqlDb>
{
    public PostgreSqlDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlDb>().UseNpgsql("Host=127.0.0.1;Database=design").Options);
}
