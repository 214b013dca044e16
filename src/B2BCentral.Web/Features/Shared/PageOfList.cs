using System.Globalization;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Shared;

/// <summary>Which part of a long list is shown.</summary>
public sealed record PageOfList(int Number, int Last, long Total)
{
    public const int Size = 50;

    public int Skip => (Number - 1) * Size;

    public long FirstRow => Total == 0 ? 0 : Skip + 1;

    public long LastRow => Math.Min(Total, Skip + Size);

    /// <summary>The first, the last and the neighbours; null where pages are left out.</summary>
    public IEnumerable<int?> Numbers
    {
        get
        {
            var before = 0;
            foreach (var number in new[] { 1, Number - 1, Number, Number + 1, Last }.Where(n => n >= 1 && n <= Last).Distinct())
            {
                if (number > before + 1) yield return null;
                yield return before = number;
            }
        }
    }

    /// <exception cref="BadParameterException">It is not a page number.</exception>
    public static int Asked(PageState state)
    {
        if (state.Find(null, "page") is not { } text) return 1;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1
            ? number
            : throw new BadParameterException("page", text, T("It is a number from 1."));
    }

    /// <summary>A list may have become shorter since its last page was bookmarked; then the new last page is meant.</summary>
    public static PageOfList Of(int asked, long total)
    {
        var last = (int)Math.Max(1, (total + Size - 1) / Size);
        return new PageOfList(Math.Min(asked, last), last, total);
    }
}
