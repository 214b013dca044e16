using B2BCentral.Data.Engines;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace B2BCentral.Data.Sqlite;

/// <summary>The embedded database. Days and instants are integers, which SQLite stores in three to six bytes and compares fastest.</summary>
public class SqliteDb(DbContextOptions<SqliteDb> options) : B2BCentralDb(options)
{
    public override DatabaseEngine Engine => SqliteEngine.Instance;

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder
        .ReplaceService<IMigrationsSqlGenerator, ClusteredTables>()
        .AddInterceptors(ConnectionSettings.Instance);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateOnly>().HaveConversion<DayNumber>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();
        // The same for parameters of hand-written SQL, which belong to no property.
        configurationBuilder.DefaultTypeMapping<DateOnly>().HasConversion<DayNumber>();
    }

    private sealed class DayNumber() : ValueConverter<DateOnly, int>(day => day.DayNumber, number => DateOnly.FromDayNumber(number));

    private sealed class UnixMilliseconds() : ValueConverter<DateTimeOffset, long>(
        instant => instant.ToUnixTimeMilliseconds(), value => DateTimeOffset.FromUnixTimeMilliseconds(value));
}
