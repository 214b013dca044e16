using System.Text.Json;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Figures;

namespace B2BCentral.Web.Features.Companies;

/// <summary>What a company is to be: keys of segments. Null leaves that as it is; "other" takes the classification away.</summary>
public sealed record ClassificationTarget(string? Industry, string? SubIndustry, string? Size, string? Region)
{
    /// <summary>The id of a segment that the seller does not have yet.</summary>
    private const int NotThere = -1;

    /// <summary>The seller's highest segment number before this was applied; null while it is not.</summary>
    public int? LastSegmentBefore { get; init; }

    /// <summary>Those above the one before were added for it, and an undo takes them away again.</summary>
    public int? LastSegmentAfter { get; init; }

    public bool IsEmpty => Industry is null && Size is null && Region is null;

    /// <summary>What a later line of a file says holds; what it leaves out stays.</summary>
    public ClassificationTarget Then(ClassificationTarget later) => new(
        later.Industry ?? Industry, later.Industry is null ? SubIndustry : later.SubIndustry, later.Size ?? Size, later.Region ?? Region);

    /// <summary>The ids that these keys have among the seller's segments now.</summary>
    public SegmentIds Find(SegmentNames names)
    {
        var top = Id(SegmentDimension.Industry, Industry);
        var industry = SubIndustry is null || top is not > Segment.OtherId ? top : names.Below(top.Value).FirstOrDefault(sub => Same(sub.Key, SubIndustry))?.SegmentId ?? NotThere;
        return new SegmentIds(industry, Id(SegmentDimension.Size, Size), Id(SegmentDimension.Region, Region));

        int? Id(SegmentDimension dimension, string? key) => key switch
        {
            null => null,
            Segment.OtherKey => Segment.OtherId,
            _ => names.Of(dimension).FirstOrDefault(segment => Same(segment.Key, key))?.SegmentId ?? NotThere,
        };
    }

    public string ToJson() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    public static ClassificationTarget OfJson(string json) => JsonSerializer.Deserialize<ClassificationTarget>(json, JsonSerializerOptions.Web)!;

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The segments of a company or an order by number; null where nothing is said of one.</summary>
public readonly record struct SegmentIds(int? Industry, int? Size, int? Region);
