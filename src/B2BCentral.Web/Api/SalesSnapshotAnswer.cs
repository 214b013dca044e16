using B2BCentral.Data.Figures;
using B2BCentral.Metrics;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.SalesSnapshot;

namespace B2BCentral.Web.Api;

/// <summary>B2B beside Non-B2B.</summary>
public sealed record SalesSnapshotAnswer : ApiAnswer
{
    public SalesSnapshotAnswer(DashboardFilter filter, SalesSnapshot snapshot)
        : base(filter)
    {
        var (now, complete, then) = snapshot.Total;
        var currency = filter.Store.Currency;
        ApiGrowth Growth(Func<ChannelFigures, SalesFigure> of) => ApiGrowth.Of(new(of(now), of(complete), of(then)), filter)!;

        (B2b, NonB2b, Total) = ApiChannels.Of(now, figure => ApiFigure.OfPeriod(figure, filter));
        LastYear = filter.ComparedHasData ? ApiChannels.Of(then, figure => ApiFigure.Of(figure, currency)) : null;
        Yoy = filter.Compared is null ? null : new(Growth(of => of.B2B), Growth(of => of.NonB2B), Growth(of => of.Total));
        B2bShare = ApiNumbers.Rounded(now.B2BShare);
        AverageOrder = ApiChannels.Of(now, figure => ApiAverage.Of(figure, currency));
        ExcludedOrders = filter.IsOutsideData ? null : snapshot.ExcludedOrders;
        Grain = snapshot.Grain.ToString().ToLowerInvariant();
        Series = snapshot.Series.Select(point => SalesSnapshotPoint.Of(point, currency)).ToList();
    }

    /// <summary>Orders of registered business customers.</summary>
    public ApiFigure B2b { get; }

    /// <summary>All other orders.</summary>
    public ApiFigure NonB2b { get; }

    /// <summary>B2B and Non-B2B together.</summary>
    public ApiFigure Total { get; }

    /// <summary>The figures of the comparison. Null where nothing is compared, where the data does not reach back to its first day and where it ends before.</summary>
    public ApiChannels<ApiFigure>? LastYear { get; }

    /// <summary>Growth since the comparison. Null where nothing is compared.</summary>
    public ApiChannels<ApiGrowth>? Yoy { get; }

    /// <summary>B2B sales / total sales, a fraction rounded to 6 decimals. Null without sales.</summary>
    public decimal? B2bShare { get; }

    public ApiChannels<ApiAverage> AverageOrder { get; }

    /// <summary>Orders left out because every item of theirs is cancelled; 0 where figures are as ordered. Null without data.</summary>
    public long? ExcludedOrders { get; }

    /// <summary>How much time a point of the series covers: day, week or month.</summary>
    public string Grain { get; }

    /// <summary>The period in days, weeks or months; the first and the last end where the period does.</summary>
    public IReadOnlyList<SalesSnapshotPoint> Series { get; }
}

/// <summary>One day, week or month of the period. Figures are null on days before the first order, after the newest one and to come.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, included.</param>
/// <param name="B2b">Orders of registered business customers.</param>
/// <param name="NonB2b">All other orders.</param>
/// <param name="Total">Both.</param>
/// <param name="LastYear">The figures of the point's own comparison, up to yesterday as growth is. Null where there is none and where the data does not reach back to its first day.</param>
public sealed record SalesSnapshotPoint(
    DateOnly From, DateOnly To, ApiFigure? B2b, ApiFigure? NonB2b, ApiFigure? Total, ApiChannels<ApiFigure>? LastYear)
{
    public static SalesSnapshotPoint Of(SnapshotPoint point, Currency currency)
    {
        var (now, then) = (Channels(point.Now, currency), Channels(point.Then, currency));
        return new SalesSnapshotPoint(point.Days.From, point.Days.To, now?.B2b, now?.NonB2b, now?.Total, then);
    }

    private static ApiChannels<ApiFigure>? Channels(ChannelFigures? figures, Currency currency) =>
        figures is { } known ? ApiChannels.Of(known, figure => ApiFigure.Of(figure, currency)) : null;
}
