using B2BCentral.Metrics;

namespace B2BCentral.Data.Figures;

/// <summary>B2B beside Non-B2B. An order is one or the other, so the total is their sum for sales, units and orders.</summary>
public readonly record struct ChannelFigures(SalesFigure B2B, SalesFigure NonB2B)
{
    public SalesFigure Total => B2B + NonB2B;

    /// <summary>B2B sales / total sales; null when there were none.</summary>
    public decimal? B2BShare => Share.Of(B2B.Sales, Total.Sales);

    public static ChannelFigures operator +(ChannelFigures a, ChannelFigures b) => new(a.B2B + b.B2B, a.NonB2B + b.NonB2B);

    public static ChannelFigures operator -(ChannelFigures a, ChannelFigures b) => new(a.B2B - b.B2B, a.NonB2B - b.NonB2B);
}
