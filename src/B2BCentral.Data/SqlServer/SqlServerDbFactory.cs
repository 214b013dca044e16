using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace B2BCentral.Data.SqlServer;

/// <summary>For <c>dotnet ef</c> only, which connects to nothing.</summary>
internal sealed class SqlServerDbFactory : IDesignTimeDbContextFactory<SqlServerDb>
{
    public SqlServerDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerDb>().UseSqlServer("Server=127.0.0.1;Database=design").Options);
}
