using B2BCentral.Data.Figures;
using B2BCentral.Data.Sellers;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Data.Tasks;

/// <summary>Whose facts, where and when: what every task rule, score and background job is bound to.</summary>
public sealed record TaskScope(Seller Seller, SellerMarketplace Marketplace, DateTimeOffset Now)
{
    private const int DaysOfWindow = 90;

    public int SellerId => Seller.Id;

    public string Code => Marketplace.Code;

    /// <summary>The local day of the marketplace.</summary>
    public DateOnly Today => LocalDay.Of(Now, Marketplace.Place.TimeZone);

    /// <summary>The 90 complete local days up to the anchor.</summary>
    public Period Window => Period.DaysEnding(Anchor.Of(Today, Marketplace.LastOrderDay).Day, DaysOfWindow);

    /// <summary>Cancelled items never count here, whatever the account's reports do.</summary>
    public FigureScope Figures => new(SellerId, Code, CountingPolicy.NotCancelled);
}
