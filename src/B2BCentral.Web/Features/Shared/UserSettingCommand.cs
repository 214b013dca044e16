using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Users;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Shared;

/// <summary>Remembers how the visitor likes a page.</summary>
public class UserSettingCommand(B2BCentralDb db, CurrentUser user)
{
    public Task SetAsync(int sellerId, string name, string? value) => SetAsync(sellerId, (name, value));

    /// <summary>All of them or none.</summary>
    /// <param name="sellerId">Whose page it is.</param>
    /// <param name="changes">A value of null forgets the setting.</param>
    public async Task SetAsync(int sellerId, params IReadOnlyList<(string Name, string? Value)> changes)
    {
        await using var transaction = await db.BeginWritingAsync(sellerId);
        foreach (var (name, value) in changes)
        {
            var setting = await db.UserSettings.FirstOrDefaultAsync(s => s.SellerId == sellerId && s.UserId == user.Id && s.Name == name);
            if (setting is not null && value is not null) setting.Value = value;
            else if (setting is not null) db.UserSettings.Remove(setting);
            else if (value is not null) db.UserSettings.Add(new UserSetting { SellerId = sellerId, UserId = user.Id, Name = name, Value = value });
        }

        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }
}
