using B2BCentral.Data.Buyers;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Figures;
using B2BCentral.Metrics.Segments;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Orders;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Companies;

/// <summary>From what to what a company is classified, in words: for the preview and for the history.</summary>
public static class ClassificationChanges
{
    /// <returns>Only what the target speaks of and what is different.</returns>
    public static IEnumerable<(string Field, string Before, string After)> Of(CompanyState before, ClassificationTarget target, SegmentNames names)
    {
        List<(string Field, string Before, string After)> all = [];
        if (target.Industry is not null)
            all.Add((T("Industry"), IndustryNow(before, names), IndustryName(target, names)));
        if (target.Size is not null)
            all.Add((T("Size"), SizeNow(before, names), NameOf(SegmentDimension.Size, target.Size, names)));
        if (target.Region is not null)
            all.Add((T("Region"), Name(before.RegionId, names), NameOf(SegmentDimension.Region, target.Region, names)));
        return all.Where(change => change.Before != change.After);
    }

    public static string IndustryNow(CompanyState state, SegmentNames names) => Most(state, alike => alike.IndustryId, state.IndustryId, id => IndustryName(id, names));

    public static string SizeNow(CompanyState state, SegmentNames names) => Most(state, alike => alike.SizeId, state.SizeId, id => Name(id, names));

    public static IEnumerable<Change> ToLog(ChangeBatchRow row, SegmentNames names, bool isUndo) =>
        Of(CompanyState.OfJson(row.Before!), ClassificationTarget.OfJson(row.After!), names).Select(change => new Change
        {
            SellerId = row.SellerId,
            UserId = "",
            Kind = ChangeKind.Company,
            BuyerId = row.SubjectId,
            BatchId = row.BatchId,
            Field = change.Field,
            Before = isUndo ? change.After : change.Before,
            After = isUndo ? change.Before : change.After,
        });

    public static string IndustryName(ClassificationTarget target, SegmentNames names)
    {
        var industry = NameOf(SegmentDimension.Industry, target.Industry!, names);
        if (target.SubIndustry is null) return industry;

        var top = names.IdsOf(SegmentDimension.Industry, target.Industry!)?[0];
        var known = top is { } id ? names.Below(id).FirstOrDefault(sub => sub.Key == target.SubIndustry)?.Title : null;
        return $"{industry} › {known ?? Industry.Shown(Naics.Subsector(target.SubIndustry)?.Name ?? target.SubIndustry)}";
    }

    public static string NameOf(SegmentDimension dimension, string key, SegmentNames names)
    {
        if (key == Segment.OtherKey) return T(SegmentText.NotClassified);
        var known = names.Of(dimension).FirstOrDefault(segment => segment.Key == key)?.Title;
        return known ?? (dimension == SegmentDimension.Industry ? Industry.Shown(Naics.Sector(key)?.Name ?? key) : key);
    }

    // What most of its orders say, because that is what the figures show.
    private static string Most(CompanyState state, Func<AlikeOrders, int> of, int own, Func<int, string> nameOf)
    {
        if (state.Orders.Count == 0) return nameOf(own);

        var groups = state.Orders.GroupBy(of).OrderByDescending(group => group.Sum(alike => alike.OrderIds.Count)).ThenBy(group => group.Key).ToList();
        return groups.Count == 1 ? nameOf(groups[0].Key) : Tf($"{nameOf(groups[0].Key)} and {Texts.Plural(groups.Count - 1, T("other"), T("others"))}, order by order");
    }

    private static string IndustryName(int id, SegmentNames names)
    {
        var top = names.TopOf(id);
        return top == id ? Name(id, names) : $"{Name(top, names)} › {Name(id, names)}";
    }

    private static string Name(int id, SegmentNames names) => names.Find(id)?.Title ?? T(SegmentText.NotClassified);
}
