using System.Text.RegularExpressions;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Figures;
using B2BCentral.Metrics.Languages;
using B2BCentral.Metrics.Segments;
using B2BCentral.Web.Features.Orders;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Companies;

/// <summary>What a classification does, in one sentence: kept in English with its preview, and read in anybody's language.</summary>
public static partial class KeptClassification
{
    private const string Below = " › ";

    /// <summary>"Acme: industry Construction › Building, size 51–250".</summary>
    public static string Sentence(string whom, ClassificationTarget target, SegmentNames names)
    {
        string?[] what =
        [
            target.Industry is null ? null : Tf($"industry {ClassificationChanges.IndustryName(target, names)}"),
            target.Size is null ? null : Tf($"size {ClassificationChanges.NameOf(SegmentDimension.Size, target.Size, names)}"),
            target.Region is null ? null : Tf($"region {ClassificationChanges.NameOf(SegmentDimension.Region, target.Region, names)}"),
        ];
        return $"{whom}: {string.Join(", ", what.Where(part => part is not null))}";
    }

    /// <summary>The sentence as it was kept, for its reader.</summary>
    public static string Said(string kept)
    {
        if (ReferenceEquals(Culture, English) || Kept().Match(kept) is not { Success: true } sentence) return KeptWords.Said(kept);

        var what = Parts().Split(sentence.Groups["what"].Value).Select(part => part[..part.IndexOf(' ', StringComparison.Ordinal)] switch
        {
            "industry" => Tf($"industry {NamesSaid(part["industry ".Length..])}"),
            "size" => Tf($"size {NamesSaid(part["size ".Length..])}"),
            _ => Tf($"region {NamesSaid(part["region ".Length..])}"),
        });
        return $"{KeptWords.Said(sentence.Groups["whom"].Value)}: {string.Join(", ", what)}";
    }

    /// <summary>A segment as it was kept: standard industries in the reader's language, a seller's own as they are.</summary>
    public static string NamesSaid(string kept) =>
        string.Join(Below, kept.Split(Below).Select(name => name == SegmentText.NotClassified ? T(SegmentText.NotClassified) : Industry.Shown(name)));

    [GeneratedRegex("^(?<whom>.+): (?<what>(industry|size|region) .+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Kept();

    [GeneratedRegex(", (?=(size|region) )", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parts();
}
