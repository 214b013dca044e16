using B2BCentral.Data;
using B2BCentral.Data.Widgets;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Widgets.Frame;

/// <summary>How the visitor keeps each widget. Until there is a sign-in, everybody on this machine is the same user.</summary>
public class WidgetPreferencesQuery(B2BCentralDb db)
{
    private const string LocalUser = "local";

    public async Task<IReadOnlySet<string>> MinimizedAsync(int sellerId) => (await db.WidgetPreferences
        .Where(p => p.SellerId == sellerId && p.UserId == LocalUser && p.IsMinimized)
        .Select(p => p.Widget)
        .ToListAsync()).ToHashSet();

    public async Task<WidgetPreference> FindAsync(int sellerId, string widget) =>
        await db.WidgetPreferences.FirstOrDefaultAsync(p => p.SellerId == sellerId && p.UserId == LocalUser && p.Widget == widget)
        ?? new WidgetPreference { SellerId = sellerId, UserId = LocalUser, Widget = widget };

    public async Task SaveAsync(WidgetPreference preference)
    {
        if (db.Entry(preference).State == EntityState.Detached) db.WidgetPreferences.Add(preference);
        await db.SaveChangesAsync();
    }
}
