using B2BCentral.Data.Buyers;

namespace B2BCentral.Data.Summaries;

/// <summary>A row in which a summary table and the orders disagree.</summary>
/// <param name="Keys">What the row is about, besides its day.</param>
/// <param name="Computed">As the orders give it; null when they do not.</param>
/// <param name="Stored">As the table holds it; null when it lacks it.</param>
public sealed record SummaryDifference(
    string Table, SegmentDimension? Dimension, SummaryGrain Grain, DateOnly Day, (int First, int Second) Keys, SummaryRow? Computed, SummaryRow? Stored)
{
    internal static SummaryDifference Of(SummaryKey key, SummaryRow? computed, SummaryRow? stored) =>
        new(key.TableName, key.Dimension, key.Grain, key.Day, (key.First, key.Second), computed, stored);
}
