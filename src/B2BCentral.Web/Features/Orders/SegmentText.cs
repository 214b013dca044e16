using B2BCentral.Data.Buyers;
using B2BCentral.Data.Figures;
using B2BCentral.Data.Orders;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Orders;

/// <summary>The segments of an order by name; industry and size are known of B2B orders only.</summary>
public sealed record SegmentText(string? Industry, string? SubIndustry, string? Region, string? Size)
{
    public const string NotClassified = "Other (not classified)";

    public static SegmentText Of(Order order, SegmentNames names)
    {
        string? Name(int id) => names.Find(id)?.Name;

        var region = order.RegionId == Segment.OtherId ? null : Name(order.RegionId);
        if (!order.IsBusiness) return new SegmentText(null, null, region, null);

        var industryId = names.TopOf(order.IndustryId);
        return new SegmentText(
            Name(industryId) ?? NotClassified,
            industryId == order.IndustryId ? null : Name(order.IndustryId),
            region ?? NotClassified,
            Name(order.SizeId) ?? NotClassified);
    }

    /// <summary>As a page says it; a file has it in English.</summary>
    public SegmentText Shown() => new(Shown(Industry), Shown(SubIndustry), Shown(Region), Shown(Size));

    private static string? Shown(string? name) => name switch
    {
        null => null,
        NotClassified => T(NotClassified),
        _ => Metrics.Segments.Industry.Shown(name),
    };
}
