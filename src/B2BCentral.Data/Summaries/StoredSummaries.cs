using B2BCentral.Data.Buyers;
using B2BCentral.Metrics.Time;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Summaries;

/// <summary>
/// The rows of the four summary tables for some days. The keys of some tables have other columns before the day: all values of these are named, so that
/// the rows of a day are looked up however many there are of other days.
/// </summary>
internal sealed class StoredSummaries(B2BCentralDb db, int sellerId, string marketplace)
{
    private static readonly bool[] Channels = [false, true];

    /// <summary>Those that orders of these days were of when their summaries were written.</summary>
    public Task<int[]> IndustriesAsync(Period days) => db.SegmentSummaries
        .Where(row => row.SellerId == sellerId && row.Marketplace == marketplace && row.Dimension == SegmentDimension.Industry && row.Grain == SummaryGrain.Day && row.Day >= days.From && row.Day <= days.To)
        .Select(row => row.SegmentId).Distinct().ToArrayAsync();

    public async Task<List<SummaryRow>> ReadAsync(SummaryGrain grain, Period days, int[] industries)
    {
        var rows = new List<SummaryRow>();
        await AddAsync(OfChannels(grain, days));
        await AddAsync(OfSegments(grain, days));
        await AddAsync(OfProducts(grain, days));
        await AddAsync(OfProductIndustries(grain, days, industries));
        return rows;

        async Task AddAsync<T>(IQueryable<T> some)
            where T : SummaryRow
        {
            await foreach (var row in db.Engine.ReadAsync(db, some.AsNoTracking())) rows.Add(row);
        }
    }

    public async Task DeleteAsync(SummaryGrain grain, Period days, int[] industries)
    {
        await OfChannels(grain, days).ExecuteDeleteAsync();
        await OfSegments(grain, days).ExecuteDeleteAsync();
        await OfProducts(grain, days).ExecuteDeleteAsync();
        await OfProductIndustries(grain, days, industries).ExecuteDeleteAsync();
    }

    private IQueryable<ChannelSummary> OfChannels(SummaryGrain grain, Period days) => Of(db.ChannelSummaries, grain, days);

    private IQueryable<SegmentSummary> OfSegments(SummaryGrain grain, Period days) => Of(db.SegmentSummaries, grain, days)
        .Where(row => row.Dimension == SegmentDimension.Industry || row.Dimension == SegmentDimension.Region || row.Dimension == SegmentDimension.Size);

    private IQueryable<ProductSummary> OfProducts(SummaryGrain grain, Period days) => Of(db.ProductSummaries, grain, days).Where(row => Channels.Contains(row.IsBusiness));

    private IQueryable<ProductIndustrySummary> OfProductIndustries(SummaryGrain grain, Period days, int[] industries) =>
        Of(db.ProductIndustrySummaries, grain, days).Where(row => EF.Parameter(industries).Contains(row.IndustryId));

    private IQueryable<T> Of<T>(IQueryable<T> rows, SummaryGrain grain, Period days)
        where T : SummaryRow => rows.Where(row => row.SellerId == sellerId && row.Marketplace == marketplace && row.Grain == grain && row.Day >= days.From && row.Day <= days.To);
}
