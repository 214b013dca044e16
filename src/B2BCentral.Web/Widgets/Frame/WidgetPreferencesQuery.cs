using B2BCentral.Data;
using B2BCentral.Data.Widgets;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Widgets.Frame;

/// <summary>How the visitor keeps each widget.</summary>
public class WidgetPreferencesQuery(B2BCentralDb db, CurrentUser user)
{
    public async Task<IReadOnlySet<string>> MinimizedAsync(int sellerId) => (await db.WidgetPreferences
        .Where(p => p.SellerId == sellerId && p.UserId == user.Id && p.IsMinimized)
        .Select(p => p.Widget)
        .ToListAsync()).ToHashSet();

    public async Task<WidgetPreference> FindAsync(int sellerId, string widget) =>
        await db.WidgetPreferences.FirstOrDefaultAsync(p => p.SellerId == sellerId && p.UserId == user.Id && p.Widget == widget)
        ?? new WidgetPreference { SellerId = sellerId, UserId = user.Id, Widget = widget };
}
