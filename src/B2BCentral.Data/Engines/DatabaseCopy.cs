using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace B2BCentral.Data.Engines;

/// <summary>Copies every row of one database into another of the same schema, whichever engines they have: a backup, or moving to a larger one.</summary>
public static class DatabaseCopy
{
    private static readonly MethodInfo OfOne = typeof(DatabaseCopy).GetMethod(nameof(CopyAsync), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <param name="from">Is read as of one moment, while others go on writing.</param>
    /// <param name="to">Holds no rows. It has all of them in the end, or none.</param>
    /// <returns>The number of rows.</returns>
    /// <exception cref="DatabaseException">There are rows already.</exception>
    public static async Task<long> RunAsync(B2BCentralDb from, B2BCentralDb to)
    {
        var entities = to.Model.GetEntityTypes().Where(entity => entity.GetTableName() is not null).OrderBy(entity => entity.Depth()).ToList();
        await using var moment = await from.Engine.BeginReadingAsync(from);
        await using var transaction = await to.BeginWritingAsync();
        if (await to.Sellers.IgnoreQueryFilters().AnyAsync() || await to.Users.AnyAsync()) throw new DatabaseException("The database that is to be filled has rows already. Name one that is new.");

        await to.DataProtectionKeys.ExecuteDeleteAsync();
        var rows = 0L;
        foreach (var entity in entities) rows += await (Task<long>)OfOne.MakeGenericMethod(entity.ClrType).Invoke(null, [from, to])!;
        foreach (var entity in entities) await CountOnAsync(to, entity);
        await transaction.CommitAsync();
        return rows;
    }

    private static async Task<long> CopyAsync<T>(B2BCentralDb from, B2BCentralDb to)
        where T : class
    {
        var rows = 0L;
        await using var writer = new BulkWriter(to);
        await foreach (var row in from.Set<T>().AsNoTracking().IgnoreQueryFilters().IgnoreAutoIncludes().AsAsyncEnumerable())
        {
            await writer.WriteAsync(row);
            rows++;
        }

        await writer.FlushAsync();
        return rows;
    }

    // Keys that the database counts itself.
    private static Task CountOnAsync(B2BCentralDb to, IEntityType entity) =>
        entity.FindPrimaryKey()?.Properties is [{ ValueGenerated: ValueGenerated.OnAdd } key] && key.ClrType == typeof(int) ? to.Engine.CountOnAsync(to, entity.GetTableName()!, key.GetColumnName()) : Task.CompletedTask;
}
