using System.Text.Json;
using B2BCentral.Data.Buyers;

namespace B2BCentral.Web.Features.Companies;

/// <summary>How a company and every B2B order of it are classified: what a preview compares with and what an undo puts back.</summary>
/// <param name="Orders">In all marketplaces of the seller; orders that are alike stand together.</param>
public sealed record CompanyState(int IndustryId, int SizeId, int RegionId, IReadOnlyList<AlikeOrders> Orders)
{
    public int OrderCount => Orders.Sum(alike => alike.OrderIds.Count);

    /// <summary>An industry, of the company or of an order of its own.</summary>
    public bool HasIndustry => IndustryId != Segment.OtherId || Orders.Any(alike => alike.IndustryId != Segment.OtherId);

    public bool HasSize => SizeId != Segment.OtherId || Orders.Any(alike => alike.SizeId != Segment.OtherId);

    /// <summary>The company and all its orders are what is asked for already, so that nobody would see a difference.</summary>
    public bool Is(SegmentIds target) =>
        (target.Industry is not { } industry || IsAll(industry, IndustryId, alike => alike.IndustryId)) &&
        (target.Size is not { } size || IsAll(size, SizeId, alike => alike.SizeId)) &&
        // The ship-to address knows better where an order went, so only orders without a region take the company's.
        (target.Region is not { } region || (RegionId == region && Orders.All(alike => alike.RegionId != Segment.OtherId)));

    // Orders may say of themselves what no list says of the company.
    private bool IsAll(int wanted, int own, Func<AlikeOrders, int> of) =>
        Orders.All(alike => of(alike) == wanted) && (own == wanted || (own == Segment.OtherId && Orders.Count > 0));

    public string ToJson() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    public static CompanyState OfJson(string json) => JsonSerializer.Deserialize<CompanyState>(json, JsonSerializerOptions.Web)!;
}

public sealed record AlikeOrders(int IndustryId, int SizeId, int RegionId, IReadOnlyList<int> OrderIds);
