using B2BCentral.Data.Requests;
using B2BCentral.Data.Sellers;
using B2BCentral.Data.Users;
using B2BCentral.Testing;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace B2BCentral.Tests.Architecture;

/// <summary>Every row belongs to a seller, and the migrations are the model.</summary>
public sealed class SchemaTests : IAsyncLifetime
{
    // Somebody may belong to several sellers, and signs in once.
    private static readonly Type[] OfTheSite = [typeof(Seller), typeof(User), typeof(UserSession), typeof(IdentityUserToken<string>), typeof(DataProtectionKey)];

    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public void The_seller_leads_every_key_and_index()
    {
        var others = Entities().SelectMany(entity => entity.GetKeys().Select(key => (Of: $"{entity.ShortName()} key", key.Properties))
                .Concat(entity.GetForeignKeys().Select(key => (Of: $"{entity.ShortName()} foreign key", key.Properties)))
                .Concat(entity.GetIndexes().Where(index => !FindsTheSeller(index)).Select(index => (Of: $"{entity.ShortName()} index", index.Properties))))
            // What a member is, the account says.
            .Where(columns => columns.Of != $"{nameof(Membership)} foreign key" || columns.Properties[0].Name != nameof(Membership.UserId))
            .Where(columns => columns.Properties[0].Name != nameof(SellerMarketplace.SellerId));

        Assert.Empty(others.Select(columns => $"{columns.Of} ({string.Join(", ", columns.Properties.Select(property => property.Name))})"));
    }

    [Fact]
    public void Every_table_but_those_of_sellers_and_of_signing_in_belongs_to_one() =>
        Assert.All(Entities(), entity => Assert.NotNull(entity.FindProperty(nameof(SellerMarketplace.SellerId))));

    [Fact]
    public void The_model_has_no_change_without_a_migration() => Assert.False(database.Context.Database.HasPendingModelChanges());

    [Fact]
    public async Task A_database_is_migrated_once()
    {
        Assert.Empty(await database.Context.Database.GetPendingMigrationsAsync());
        await database.Context.Database.MigrateAsync();
    }

    private IEnumerable<IEntityType> Entities() => database.Context.Model.GetEntityTypes()
        .Where(entity => entity.GetTableName() is not null && !OfTheSite.Contains(entity.ClrType));

    // A script shows its key, an asker the word of their page, an invited one that of their link, and nothing else; a user finds all sellers of theirs.
    private static bool FindsTheSeller(IIndex index) => (index.DeclaringEntityType.ClrType, index.Properties[0].Name) is var of &&
        (of == (typeof(ApiKey), nameof(ApiKey.Hash)) || of == (typeof(BuyerRequest), nameof(BuyerRequest.AskerHash))
        || of == (typeof(Invitation), nameof(Invitation.Hash)) || of == (typeof(Membership), nameof(Membership.UserId)));
}
