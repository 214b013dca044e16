using B2BCentral.Data.PostgreSql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace B2BCentral.Tests.PostgreSql;

/// <summary>What the model must be for Citus to spread it by seller.</summary>
public sealed class DistributionTests : IDisposable
{
    private readonly PostgreSqlDb db = new(new DbContextOptionsBuilder<PostgreSqlDb>().UseNpgsql().Options);

    public void Dispose() => db.Dispose();

    [Fact]
    public void A_table_without_a_seller_is_named_among_those_of_every_node() =>
        Assert.Empty(Spread().Where(entity => Seller(entity) is null).Select(entity => entity.ShortName()));

    [Fact]
    public void A_row_of_a_seller_always_has_one() => Assert.All(Spread(), entity => Assert.False(Seller(entity)!.IsNullable));

    [Fact]
    public void What_must_be_unique_is_so_within_its_seller() => Assert.Empty(
        Spread().SelectMany(entity => entity.GetKeys().Select(key => (entity, key.Properties)).Concat(entity.GetIndexes().Where(index => index.IsUnique).Select(index => (entity, index.Properties))))
            .Where(unique => !unique.Properties.Contains(Seller(unique.entity))).Select(unique => $"{unique.entity.ShortName()} ({string.Join(", ", unique.Properties.Select(property => property.Name))})"));

    [Fact]
    public void What_a_row_refers_to_is_of_the_same_seller_or_on_every_node() => Assert.Empty(
        Spread().SelectMany(entity => entity.GetForeignKeys()).Where(key => !IsEverywhere(key.PrincipalEntityType)
            && !key.Properties.Zip(key.PrincipalKey.Properties).Any(pair => pair.First == Seller(key.DeclaringEntityType) && pair.Second == Seller(key.PrincipalEntityType)))
            .Select(key => key.ToString()));

    [Fact]
    public void A_table_of_every_node_refers_to_such_tables_only() => Assert.Empty(
        Entities().Where(IsEverywhere).SelectMany(entity => entity.GetForeignKeys()).Where(key => !IsEverywhere(key.PrincipalEntityType)).Select(key => key.ToString()));

    /// <summary>Counting on several machines would give one number twice.</summary>
    [Fact]
    public void No_number_of_a_spread_table_is_counted_by_the_database() => Assert.Empty(
        Spread().SelectMany(entity => entity.GetProperties()).Where(property => property.ValueGenerated != ValueGenerated.Never && property.ClrType != typeof(string))
            .Select(property => $"{property.DeclaringType.ShortName()}.{property.Name}"));

    private IEnumerable<IEntityType> Entities() => db.Model.GetEntityTypes().Where(entity => entity.GetTableName() is not null);

    private IEnumerable<IEntityType> Spread() => Entities().Where(entity => !IsEverywhere(entity));

    private static bool IsEverywhere(IReadOnlyEntityType entity) => Distribution.Everywhere.ContainsKey(entity.ClrType);

    private static IProperty? Seller(IReadOnlyEntityType entity) => (IProperty?)entity.GetProperties().SingleOrDefault(property => property.GetColumnName() == Distribution.Column);
}
