using System.Text.RegularExpressions;
using B2BCentral.Data.Imports;
using B2BCentral.Data.Sellers;

namespace B2BCentral.Web.Features.Imports;

/// <summary>The marketplace that the form begins with after a file of which nothing came: the one chosen for it, unless that is what was wrong.</summary>
internal static partial class MarketplaceToChoose
{
    /// <param name="newest">The newest file; null where there is none.</param>
    /// <param name="hasData">Something is in the marketplace that was chosen for it.</param>
    /// <returns>Null for the one at hand, "" where somebody has to choose.</returns>
    public static string? After(Upload? newest, bool hasData)
    {
        if (newest is not { State: not UploadState.Done }) return null;
        if (newest.Problem is not { } problem || !problem.Contains("--marketplace", StringComparison.Ordinal)) return hasData ? null : newest.Marketplace;

        var named = Named().Matches(problem).Select(found => found.Groups["code"].Value).Distinct().ToList();
        return named is [var only] && MarketplaceCatalog.Find(only) is not null ? only : "";
    }

    // Of several it takes none.
    [GeneratedRegex("--marketplace (?<code>[A-Z]{2})\\b(?! or )", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Named();
}
