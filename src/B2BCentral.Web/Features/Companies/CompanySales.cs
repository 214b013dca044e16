using B2BCentral.Data.Buyers;
using B2BCentral.Data.Figures;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Segments;
using B2BCentral.Web.Display;

namespace B2BCentral.Web.Features.Companies;

/// <summary>A company with its orders of a period and the segments that most of them are in.</summary>
/// <param name="Region">Of most of its orders; null where none tells it.</param>
/// <param name="OtherIndustries">Industries beside the one shown, where its orders say different things.</param>
public sealed record CompanySales(
    Buyer Buyer, SalesFigure Figure, DateOnly First, DateOnly Last, string? Industry, string? SubIndustry, string? Region, string? Size, int OtherIndustries)
{
    public string Name { get; } = CompanyText.NameOf(Buyer);

    /// <summary>As pages show it and sort by it; null while not classified.</summary>
    public string? IndustryText => Industry is null ? null : string.Join(" › ", new[] { Industry, SubIndustry }.OfType<string>().Select(Metrics.Segments.Industry.Shown));

    public int SizeOrder => Size is null ? int.MaxValue : SizeBand.Order(Size);

    public static CompanySales Of(Buyer buyer, IReadOnlyList<PartOfSales> parts, SegmentNames names)
    {
        int Most(Func<PartOfSales, int> of) => parts.GroupBy(of)
            .OrderByDescending(group => group.Sum(part => part.Orders)).ThenByDescending(group => group.Sum(part => part.Sales)).ThenBy(group => group.Key).First().Key;

        var industry = Most(part => part.IndustryId);
        var top = names.TopOf(industry);
        return new CompanySales(
            buyer, SalesFigure.Sum(parts.Select(part => part.Figure)), parts.Min(part => part.First), parts.Max(part => part.Last),
            names.Find(top)?.Name, top == industry ? null : names.Find(industry)?.Name,
            names.Find(Most(part => part.RegionId))?.Name, names.Find(Most(part => part.SizeId))?.Name,
            parts.Select(part => names.TopOf(part.IndustryId)).Distinct().Count() - 1);
    }
}

/// <summary>The orders of one buyer that share their segments, added up; of no buyer where it is null.</summary>
public sealed class PartOfSales
{
    public required int? BuyerId { get; init; }
    public required int IndustryId { get; init; }
    public required int RegionId { get; init; }
    public required int SizeId { get; init; }
    public long Sales { get; init; }
    public long Units { get; init; }
    public long Orders { get; init; }
    public long Priced { get; init; }
    public DateOnly First { get; init; }
    public DateOnly Last { get; init; }

    public SalesFigure Figure => new(Sales, Units, Orders, Priced);
}
