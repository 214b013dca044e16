using System.Globalization;
using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace B2BCentral.Benchmarks.Sellers;

/// <summary>Copies of one seller with all that belongs to it, made by the database itself.</summary>
internal static class Neighbours
{
    /// <param name="db">Of the sellers.</param>
    /// <param name="original">The slug of who is copied.</param>
    /// <param name="sellers">How many there are in the end.</param>
    public static async Task AddAsync(B2BCentralDb db, string original, int sellers)
    {
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(30));
        var (one, there) = (await db.Sellers.AsNoTracking().FirstAsync(seller => seller.Slug == original), await db.Sellers.CountAsync());
        var last = await db.Sellers.MaxAsync(seller => seller.Id);
        db.Sellers.AddRange(Enumerable.Range(there + 1, sellers - there).Select(number => new Seller
        {
            Slug = string.Create(CultureInfo.InvariantCulture, $"{original}-{number}"),
            Name = string.Create(CultureInfo.InvariantCulture, $"{one.Name} {number}"),
            CreatedAt = one.CreatedAt,
        }));
        await db.SaveChangesAsync();
        foreach (var entity in db.Model.GetEntityTypes().Where(IsOfSellers).OrderBy(entity => entity.Depth()))
            await db.Database.ExecuteSqlRawAsync(Copying(entity), one.Id, last);
    }

    private static bool IsOfSellers(IEntityType entity) => entity.FindPrimaryKey()?.Properties[0].Name == "SellerId" && entity.GetTableName() is not null;

    private static string Copying(IEntityType entity)
    {
        var table = entity.GetTableName();
        var columns = entity.GetProperties().Select(property => property.GetColumnName()).ToList();
        return $$"""
            INSERT INTO "{{table}}" ({{string.Join(", ", columns.Select(column => $"\"{column}\""))}})
            SELECT {{string.Join(", ", columns.Select(column => column == "SellerId" ? "other.\"Id\"" : $"one.\"{column}\""))}}
            FROM "Sellers" AS other CROSS JOIN "{{table}}" AS one WHERE one."SellerId" = {0} AND other."Id" > {1} ORDER BY other."Id"
            """;
    }
}
