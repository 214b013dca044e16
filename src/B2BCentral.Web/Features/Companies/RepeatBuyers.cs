using B2BCentral.Metrics;

namespace B2BCentral.Web.Features.Companies;

/// <summary>How many of the companies that ordered in a period have ordered more than once, judged by their orders up to its end.</summary>
/// <param name="Again">Those that had ordered at least twice by then, in the period or before it.</param>
/// <param name="All">With an order in the period.</param>
public sealed record RepeatBuyers(int Again, int All)
{
    /// <summary>Null where nobody ordered.</summary>
    public decimal? Rate => Share.Of(Again, All);
}
