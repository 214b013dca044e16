using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Users;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Shared;

/// <summary>Remembers how the visitor likes a page.</summary>
public class UserSettingCommand(B2BCentralDb db, CurrentUser user)
{
    /// <param name="value">Null forgets it.</param>
    public async Task SetAsync(int sellerId, string name, string? value)
    {
        await using var transaction = await db.BeginWritingAsync(sellerId);
        var setting = await db.UserSettings.FirstOrDefaultAsync(s => s.SellerId == sellerId && s.UserId == user.Id && s.Name == name);
        if (setting is not null && value is not null) setting.Value = value;
        else if (setting is not null) db.UserSettings.Remove(setting);
        else if (value is not null) db.UserSettings.Add(new UserSetting { SellerId = sellerId, UserId = user.Id, Name = name, Value = value });
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }
}
