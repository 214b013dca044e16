using B2BCentral.Metrics;

namespace B2BCentral.Web.Features.Companies;

/// <summary>How many of the companies that ordered in a period have ordered more than once, judged by their orders up to its end.</summary>
/// <param name="Again">Those with a second order by then, be the first of the period or older.</param>
/// <param name="All">With an order in the period.</param>
public sealed record RepeatBuyers(int Again, int All)
{
    /// <summary>Null where nobody ordered.</summary>
    public decimal? Rate => Share.Of(Again, All);
}
