using System.Globalization;
using B2BCentral.Data.Profiles;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Data.Tasks.Rules;

/// <summary>A field of the profile is empty. Done when it is filled; one that is emptied again is a new cause.</summary>
public class BusinessProfileRule(B2BCentralDb db) : ITaskRule
{
    public async Task<IReadOnlyList<SellerTask>> CausedAsync(TaskScope scope)
    {
        var profile = await db.BusinessProfiles.AsNoTracking().FirstOrDefaultAsync(p => p.SellerId == scope.SellerId);
        var empty = ProfileField.All.Where(field => profile is null || !field.IsFilled(profile)).ToList();
        if (empty.Count == 0) return [];

        var emptied = await EmptiedAsync(scope.SellerId, empty.ConvertAll(field => field.Name));
        return [.. empty.Select(field => TaskOf(scope, field, emptied.TryGetValue(field.Name, out var at) ? at : null))];
    }

    private Task<Dictionary<string, DateTimeOffset?>> EmptiedAsync(int sellerId, List<string> names) => db.Changes
        .Where(c => c.SellerId == sellerId && c.ProductId == null && c.BuyerId == null && c.After == null && names.Contains(c.Field))
        .GroupBy(c => c.Field).Select(changes => new { changes.Key, At = (DateTimeOffset?)changes.Max(c => c.At) })
        .ToDictionaryAsync(change => change.Key, change => change.At);

    private static SellerTask TaskOf(TaskScope scope, ProfileField field, DateTimeOffset? emptied) => new(
        string.Create(CultureInfo.InvariantCulture, $"business-profile-{field.Key}-{emptied?.ToUnixTimeMilliseconds() ?? 0}"),
        TaskType.BusinessProfile,
        T(field.Task),
        T(field.Why),
        emptied ?? scope.Seller.CreatedAt)
    {
        Subject = field.Key,
    };
}
