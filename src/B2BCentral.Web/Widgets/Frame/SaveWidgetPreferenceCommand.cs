using B2BCentral.Data;
using B2BCentral.Data.Widgets;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Widgets.Frame;

/// <summary>Keeps what the visitor did with a widget.</summary>
public class SaveWidgetPreferenceCommand(B2BCentralDb db)
{
    public async Task RunAsync(WidgetPreference preference)
    {
        if (db.Entry(preference).State == EntityState.Detached) db.WidgetPreferences.Add(preference);
        await db.SaveChangesAsync();
    }
}
