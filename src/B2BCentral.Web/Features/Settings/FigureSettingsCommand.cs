using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Engines;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Settings;

/// <summary>
/// Sets how the figures of a seller are cut and counted, in all of its marketplaces. Summaries hold both ways of counting, and what is remembered of them
/// is remembered by the way that was asked for, so nothing is computed anew.
/// </summary>
public class FigureSettingsCommand(B2BCentralDb db, ChangeLog log, CurrentUser user)
{
    /// <returns>What it was before; null, and nothing is stored, when the settings are no longer as the form was opened with.</returns>
    public async Task<FigureSettings?> SaveAsync(Storefront store, string? opened, FigureSettings settings)
    {
        Language.ForKeeping();
        await using var transaction = await db.BeginWritingAsync(store.SellerId);
        var seller = await db.Sellers.FirstAsync(s => s.Id == store.SellerId);
        var before = FigureSettings.Of(seller);
        if (SettingsForm.VersionOf(before) != opened) return null;

        settings.WriteTo(seller);
        foreach (var (old, now) in before.Lines.Zip(settings.Lines))
            await log.AddAsync(new Change { SellerId = store.SellerId, UserId = user.Id, Kind = ChangeKind.Setting, Field = now.Field, Before = old.Text, After = now.Text });
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return before;
    }
}
