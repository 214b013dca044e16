using B2BCentral.Data;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Dashboard.Personal;

/// <summary>How the visitor has the dashboard of a seller.</summary>
public class PersonalDashboardQuery(B2BCentralDb db, CurrentUser user)
{
    public async Task<PersonalDashboard> RunAsync(int sellerId) => PersonalDashboard.Of(await db.UserSettings
        .Where(s => s.SellerId == sellerId && s.UserId == user.Id && s.Name.StartsWith(PersonalDashboard.Prefix))
        .ToDictionaryAsync(s => s.Name, s => s.Value));
}
