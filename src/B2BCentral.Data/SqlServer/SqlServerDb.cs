using B2BCentral.Data.Changes;
using B2BCentral.Data.Engines;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.SqlServer;

/// <summary>The database for those who run SQL Server already. Texts compare by their code units, as in the other databases.</summary>
public class SqlServerDb(DbContextOptions<SqlServerDb> options) : B2BCentralDb(options)
{
    public override DatabaseEngine Engine => SqlServerEngine.Instance;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcMilliseconds>().HavePrecision(3);
        configurationBuilder.Properties<string>().UseCollation("Latin1_General_100_BIN2");
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        // Made by the migration; EF Core writes to such a table in another way.
        modelBuilder.Entity<Change>().ToTable(table => table.HasTrigger("Changes_refuse"));
    }
}
