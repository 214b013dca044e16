using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Profiles;
using B2BCentral.Data.Tasks;
using B2BCentral.Imports.Pictures;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Profile.Editor;

/// <summary>Changes the profile. Each answers false, and nothing is stored, when the profile is no longer as the form was opened with.</summary>
public class ProfileCommand(B2BCentralDb db, ChangeLog log, TaskClosing closing, CurrentUser user, TimeProvider time)
{
    /// <param name="logo">The new one; null leaves the logo as it is.</param>
    public Task<bool> SaveAsync(Storefront store, string? opened, ProfileContent content, CleanPicture? logo) => ChangeAsync(store, opened, profile =>
    {
        content.WriteTo(profile);
        if (logo is not null) (profile.Logo, profile.LogoContentType) = (logo.Content, logo.ContentType);
    });

    public Task<bool> RemoveLogoAsync(Storefront store, string? opened) =>
        ChangeAsync(store, opened, profile => (profile.Logo, profile.LogoContentType) = (null, null));

    private async Task<bool> ChangeAsync(Storefront store, string? opened, Action<BusinessProfile> change)
    {
        Language.ForKeeping();
        await using var transaction = await db.BeginWritingAsync();
        var profile = await db.BusinessProfiles.FirstOrDefaultAsync(p => p.SellerId == store.SellerId);
        if (ProfileForm.VersionOf(profile) != opened) return false;

        var before = await closing.BeforeAsync(store.SellerId);
        if (profile is null) db.BusinessProfiles.Add(profile = new BusinessProfile { SellerId = store.SellerId });
        var (was, oldLogo, oldWords) = (ProfileContent.Of(profile), profile.Logo, ProfileLogo.Words(profile.Logo, profile.LogoContentType));
        change(profile);
        profile.UpdatedAt = time.GetUtcNow();
        foreach (var (old, now) in was.Lines.Zip(ProfileContent.Of(profile).Lines)) await WriteDownAsync(store, now.Field, old.Text, now.Text);
        var words = ProfileLogo.Words(profile.Logo, profile.LogoContentType);
        var isAnotherAlike = words == oldWords && !profile.Logo.AsSpan().SequenceEqual(oldLogo);
        await WriteDownAsync(store, ProfileField.Logo.Name, oldWords, isAnotherAlike ? $"{words}, another picture" : words);

        await db.SaveChangesAsync();
        await db.Marketplaces.Where(m => m.SellerId == store.SellerId).ExecuteUpdateAsync(set => set.SetProperty(m => m.DataVersion, m => m.DataVersion + 1));
        await closing.DoneAsync(before, user.Id);
        await transaction.CommitAsync();
        return true;
    }

    private Task WriteDownAsync(Storefront store, string field, string? before, string? after) =>
        log.AddAsync(new Change { SellerId = store.SellerId, UserId = user.Id, Kind = ChangeKind.Profile, Field = field, Before = before, After = after });
}
