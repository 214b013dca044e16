using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Engines;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Settings;

/// <summary>Gives a seller the name that people read. Addresses, commands and the API keep the short one.</summary>
public class RenameStoreCommand(B2BCentralDb db, ChangeLog log, CurrentUser user)
{
    /// <summary>As the history of changes names it.</summary>
    public const string Field = "Store name";

    /// <returns>The name before; null, and nothing is stored, when it is no longer the one that the form was opened with.</returns>
    public async Task<string?> RunAsync(Storefront store, string? knownAs, string name)
    {
        await using var transaction = await db.BeginWritingAsync(store.SellerId);
        var seller = await db.Sellers.FirstAsync(s => s.Id == store.SellerId);
        var before = seller.Name;
        if (before != knownAs) return null;

        seller.Name = name;
        await log.AddAsync(new Change { SellerId = store.SellerId, UserId = user.Id, Kind = ChangeKind.Setting, Field = Field, Before = before, After = name });
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return before;
    }
}
