using B2BCentral.Data.Engines;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.PostgreSql;

/// <summary>The database for many machines. Its names are written as PostgreSQL writes them, and texts compare by their bytes as in the other databases.</summary>
public class PostgreSqlDb(DbContextOptions<PostgreSqlDb> options) : B2BCentralDb(options)
{
    public override DatabaseEngine Engine => PostgreSqlEngine.Instance;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcMilliseconds>().HavePrecision(3);
        configurationBuilder.Properties<string>().UseCollation("C");
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        SnakeCase.Rename(modelBuilder.Model);
    }
}
