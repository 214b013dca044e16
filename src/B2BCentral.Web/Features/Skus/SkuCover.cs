using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Display;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Skus;

/// <summary>For how many days the stock lasts, or why that is not known.</summary>
public sealed record SkuCover(string Text, string Why)
{
    public static SkuCover Of(int? stock, (long Units, Period Days)? pace)
    {
        if (stock is not { } units) return new(Texts.Dash, T("The marketplace holds the stock, or no listings report gives it."));
        if (pace is not (var sold, var period)) return new(Texts.Dash, T("No orders yet to estimate a pace from."));

        var (length, end) = (Texts.Plural(period.Days, T("day"), T("days")), Texts.Day(period.To));
        if (StockCover.Days(units, sold, period.Days) is not { } days) return new(Texts.Dash, Tf($"Nothing was sold in the {length} to {end}."));

        var whole = (long)Math.Floor(days);
        return new(
            whole == 0 && units > 0 ? T("less than a day") : Texts.Plural(whole, T("day"), T("days")),
            Tf($"At {Texts.OneDecimal((decimal)sold / period.Days)} units a day, all customers, the {length} to {end}."));
    }
}
