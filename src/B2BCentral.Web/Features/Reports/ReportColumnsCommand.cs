using B2BCentral.Data;
using B2BCentral.Data.Users;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Reports;

/// <summary>Remembers which columns the visitor wants to see.</summary>
public class ReportColumnsCommand(B2BCentralDb db, CurrentUser user)
{
    /// <param name="columns">Null forgets the choice.</param>
    public async Task RunAsync(int sellerId, ReportKind kind, IReadOnlyList<ReportColumn>? columns)
    {
        var name = ReportColumnsQuery.NameOf(kind);
        var setting = await db.UserSettings.FirstOrDefaultAsync(s => s.SellerId == sellerId && s.UserId == user.Id && s.Name == name);
        if (columns is null)
        {
            if (setting is not null) db.UserSettings.Remove(setting);
        }
        else
        {
            var value = string.Join(',', columns.Select(column => column.Key));
            if (setting is null) db.UserSettings.Add(new UserSetting { SellerId = sellerId, UserId = user.Id, Name = name, Value = value });
            else setting.Value = value;
        }

        await db.SaveChangesAsync();
    }
}
