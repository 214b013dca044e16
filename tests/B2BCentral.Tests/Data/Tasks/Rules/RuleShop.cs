using B2BCentral.Data;
using B2BCentral.Data.Profiles;
using B2BCentral.Data.Tasks;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Data.Tasks.Rules;

/// <summary>What tests of rules about one seller need of its database.</summary>
internal static class RuleShop
{
    public static async Task<TaskScope> ScopeAsync(this TestDatabase database, string marketplace = "US")
    {
        var seller = await database.Context.Sellers.AsNoTracking().Include(s => s.Marketplaces).SingleAsync(s => s.Slug == Given.Shop);
        return new TaskScope(seller, seller.Marketplaces.Single(m => m.Code == marketplace), database.Clock.GetUtcNow());
    }

    /// <summary>The tasks of one type, whether or not they are on the list.</summary>
    public static async Task<IReadOnlyList<SellerTask>> CausedAsync(this TestDatabase database, TaskType type, string marketplace = "US") =>
        [.. (await database.Services.GetRequiredService<SellerTasks>().CausedAsync(await database.ScopeAsync(marketplace))).Where(task => task.Type == type)];

    public static async Task<Certification> CertifiedAsync(
        this TestDatabase database, int id, string? until = null, CertificationState state = CertificationState.Approved, CertificationType type = CertificationType.Iso9001)
    {
        var certification = new Certification
        {
            SellerId = (await database.ScopeAsync()).SellerId,
            CertificationId = id,
            Type = type,
            IssuingBody = "TÜV",
            IssuedOn = new DateOnly(2024, 1, 1),
            ExpiresOn = until is null ? null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture),
            State = state,
            FileName = "proof.pdf",
            ContentType = "application/pdf",
            SubmittedAt = new DateTimeOffset(2024, 2, 1, 0, 0, 0, TimeSpan.Zero),
            SubmittedBy = "local",
            DecidedAt = state == CertificationState.Submitted ? null : new DateTimeOffset(2024, 2, 2, 0, 0, 0, TimeSpan.Zero),
        };
        database.Context.Certifications.Add(certification);
        await database.Context.SaveChangesAsync();
        return certification;
    }

    public static async Task SaveAsync(this TestDatabase database, Action<B2BCentralDb> change)
    {
        change(database.Context);
        await database.Context.SaveChangesAsync();
    }
}
