using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Figures;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Widgets.TopProducts;

/// <summary>The industry and sub-industry that an address asks for, and those that there are.</summary>
/// <param name="Ids">What orders of the choice carry; null when every industry is meant.</param>
public sealed record IndustryChoice(
    string? Industry, string? SubIndustry, IReadOnlyList<int>? Ids, IReadOnlyList<Segment> Industries, IReadOnlyList<Segment> SubIndustries);

public class IndustryChoiceQuery(B2BCentralDb db, FigureMemory memory)
{
    /// <exception cref="BadParameterException">There is no such industry or sub-industry.</exception>
    public async Task<IndustryChoice> RunAsync(Storefront store, string? industry, string? subIndustry)
    {
        var scope = new FigureScope(store.SellerId, store.Marketplace.Code, store.Seller.Counting);
        var names = await memory.GetAsync(scope, "segment names", () => SegmentNames.LoadAsync(db, store.SellerId), found => found.Count);
        var industries = names.Of(SegmentDimension.Industry).OrderBy(s => s.Title, Texts.Alphabet).ToList();
        if (industry is null)
            return subIndustry is null
                ? new IndustryChoice(null, null, null, industries, [])
                : throw new BadParameterException("subIndustry", subIndustry, T("It needs 'industry' as well."));

        var ids = names.IdsOf(SegmentDimension.Industry, industry)
            ?? throw new BadParameterException("industry", industry, T("There is no such industry among this seller's buyers."));
        var subs = industry == Segment.OtherKey ? [] : names.Below(ids[0]).OrderBy(s => s.Title, Texts.Alphabet).ToList();
        if (subIndustry is null) return new IndustryChoice(industry, null, ids, industries, subs);

        return new IndustryChoice(industry, subIndustry, names.IdsOf(industry, subIndustry)
            ?? throw new BadParameterException("subIndustry", subIndustry, Tf($"There is no such sub-industry of '{industry}'.")), industries, subs);
    }
}
