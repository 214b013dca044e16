using System.Text.RegularExpressions;
using B2BCentral.Data.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace B2BCentral.SqlServerTests.Schema;

/// <summary>What SQL Server refuses in tables and what it would store in another way than the other databases, of every table there is.</summary>
public sealed partial class ModelTests : IDisposable
{
    // Of a clustered index; others may have 1,700.
    private const int MostBytesOfAKey = 900;

    private readonly SqlServerDb db = new SilentServer().NewContext();

    private IEnumerable<ITable> Tables => Model.Tables;

    private IRelationalModel Model => db.GetService<IDesignTimeModel>().Model.GetRelationalModel();

    public void Dispose() => db.Dispose();

    [Fact]
    public void Money_days_and_instants_have_columns_of_their_kind()
    {
        var columns = Tables.SelectMany(table => table.Columns).ToList();

        // Money is the only thing that is counted in so large numbers, and nothing is counted in fractions.
        Assert.All(columns.Where(column => Holds<long>(column)), column => Assert.Equal("bigint", column.StoreType));
        Assert.All(columns.Where(column => Holds<DateOnly>(column)), column => Assert.Equal("date", column.StoreType));
        Assert.All(columns.Where(column => Holds<DateTimeOffset>(column)), column => Assert.Equal("datetimeoffset(3)", column.StoreType));
        Assert.DoesNotContain(columns, column => Holds<decimal>(column) || Holds<double>(column) || Holds<DateTime>(column));
        foreach (var name in (string[])["OrderItems.Amount", "Offers.BusinessPrice", "QuantityDiscountTiers.FixedPrice", "ChannelSummaries.Sales", "CampaignDrafts.DailyBudget"])
            Assert.Contains(columns, column => $"{column.Table.Name}.{column.Name}" == name && column.StoreType == "bigint");
    }

    [Fact]
    public void No_key_and_no_index_is_longer_than_the_server_keeps()
    {
        var keys = Tables.SelectMany(table => table.UniqueConstraints.Select(key => (key.Name, key.Columns)).Concat(table.Indexes.Select(index => (index.Name, index.Columns)))).ToList();

        Assert.InRange(keys.Count, 50, int.MaxValue);
        Assert.All(keys, key => Assert.InRange(key.Columns.Sum(Bytes), 1, MostBytesOfAKey));
    }

    [Fact]
    public void No_row_goes_on_two_ways()
    {
        var cascades = CascadePaths.Of(Model).ToList();

        Assert.Contains(("Orders", "OrderItems"), cascades);
        Assert.Empty(CascadePaths.Faults(cascades));
    }

    [Fact]
    public void Texts_are_compared_by_their_code_units_in_every_column() =>
        Assert.Empty(Tables.SelectMany(table => table.Columns).Where(column => Holds<string>(column) && column.Collation != "Latin1_General_100_BIN2").Select(column => $"{column.Table.Name}.{column.Name}"));

    // Rows that come with their key, by an undo, are written by plain statements.
    [Fact]
    public void Only_what_no_import_writes_is_numbered_by_the_server() => Assert.Equal(
        ["DataProtectionKeys", "Sellers"],
        Model.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties())
            .Where(property => SqlServerPropertyExtensions.GetValueGenerationStrategy(property) == SqlServerValueGenerationStrategy.IdentityColumn).Select(property => property.DeclaringType.GetTableName()).Order());

    [Theory]
    [InlineData("nvarchar(100)", 200)]
    [InlineData("varbinary(32)", 32)]
    [InlineData("datetimeoffset(3)", 9)]
    [InlineData("int", 4)]
    [InlineData("nvarchar(max)", int.MaxValue)]
    public void Bytes_of_a_column(string type, int bytes) => Assert.Equal(bytes, BytesOf(type));

    private static bool Holds<T>(IColumn column) => column.PropertyMappings.Any(mapping => mapping.Property.ClrType == typeof(T) || Nullable.GetUnderlyingType(mapping.Property.ClrType) == typeof(T));

    private static long Bytes(IColumn column) => BytesOf(column.StoreType);

    private static int BytesOf(string type) => type switch
    {
        "int" => sizeof(int),
        "bigint" => sizeof(long),
        "tinyint" or "bit" => 1,
        "date" => 3,
        "datetimeoffset(3)" => 9,
        _ => Sized().Match(type) is { Success: true } sized ? int.Parse(sized.Groups["size"].Value, System.Globalization.CultureInfo.InvariantCulture) * (type[0] == 'n' ? 2 : 1) : int.MaxValue,
    };

    [GeneratedRegex(@"^(?:nvarchar|varbinary)\((?<size>\d+)\)$", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex Sized();
}
