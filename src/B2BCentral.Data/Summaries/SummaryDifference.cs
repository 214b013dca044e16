using B2BCentral.Data.Buyers;

namespace B2BCentral.Data.Summaries;

/// <summary>A row in which a summary table and the orders disagree.</summary>
/// <param name="IsMissing">True: the orders give this row and the table lacks it. False: the table holds it and the orders do not give it.</param>
/// <param name="Keys">What the row is about, besides its day.</param>
public sealed record SummaryDifference(
    string Table, SegmentDimension? Dimension, SummaryGrain Grain, bool IsMissing, (int First, int Second) Keys, SummaryRow Row)
{
    internal static SummaryDifference Of(SummaryRow row, bool isMissing)
    {
        var key = SummaryKey.Of(row);
        return new SummaryDifference(key.TableName, key.Dimension, key.Grain, isMissing, (key.First, key.Second), row);
    }
}
