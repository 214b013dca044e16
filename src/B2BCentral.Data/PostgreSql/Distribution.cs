using B2BCentral.Data.Engines;
using B2BCentral.Data.Sellers;
using B2BCentral.Data.Users;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace B2BCentral.Data.PostgreSql;

/// <summary>Where each table is in a Citus cluster: with its seller on one node, unless it is named here. Those are small, and a copy of them is on every node.</summary>
public static class Distribution
{
    /// <summary>By which rows are spread. All rows of a seller are on one node.</summary>
    public const string Column = "seller_id";

    /// <summary>The tables that every node has, and why.</summary>
    public static readonly IReadOnlyDictionary<Type, string> Everywhere = new Dictionary<Type, string>
    {
        [typeof(Seller)] = "Every row of a seller refers to it, and it is looked up by its name.",
        [typeof(User)] = "Belongs to no seller.",
        [typeof(UserSession)] = "Belongs to no seller.",
        [typeof(IdentityUserToken<string>)] = "Belongs to no seller.",
        [typeof(DataProtectionKey)] = "Belongs to no seller.",
        [typeof(Membership)] = "Is read by its user before it is known which sellers theirs are.",
        [typeof(PageRight)] = "Is part of the membership.",
        [typeof(Invitation)] = "Is found by the word in its link, which must be unique.",
        [typeof(ApiKey)] = "Is found by its hash, which must be unique and is all that a script shows.",
    };

    /// <summary>Tables that refer to others come after them. The first that is spread is the one that all others lie beside.</summary>
    public static IReadOnlyList<DistributedTable> Tables(IReadOnlyModel model) =>
    [
        .. model.GetEntityTypes().Where(entity => entity.GetTableName() is not null)
            .Select(entity => (Entity: entity, Table: new DistributedTable(entity.GetTableName()!, Everywhere.ContainsKey(entity.ClrType))))
            .OrderByDescending(one => one.Table.IsEverywhere).ThenByDescending(one => one.Entity.ClrType == typeof(SellerMarketplace))
            .ThenBy(one => one.Entity.Depth()).ThenBy(one => one.Table.Name, StringComparer.Ordinal).Select(one => one.Table),
    ];
}

/// <summary>A table as the database names it.</summary>
public sealed record DistributedTable(string Name, bool IsEverywhere);
