using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Widgets;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Widgets.Frame;

/// <summary>Keeps what the visitor did with a widget.</summary>
public class SaveWidgetPreferenceCommand(B2BCentralDb db, WidgetPreferencesQuery preferences)
{
    public async Task RunAsync(int sellerId, string widget, Action<WidgetPreference> change)
    {
        await using var transaction = await db.BeginWritingAsync(sellerId);
        var preference = await preferences.FindAsync(sellerId, widget);
        change(preference);
        if (db.Entry(preference).State == EntityState.Detached) db.WidgetPreferences.Add(preference);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }
}
