using B2BCentral.Metrics;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Skus;

/// <summary>For how many days the stock lasts, or why that is not known.</summary>
public sealed record SkuCover(string Text, string Why)
{
    public static SkuCover Of(DashboardFilter filter, int? stock, (long Units, int Days) pace)
    {
        if (stock is not { } units) return new(Texts.Dash, T("The marketplace keeps the stock, or no listing told it."));
        if (pace.Days == 0) return new(Texts.Dash, T("There are no orders yet to tell a pace by."));
        if (StockCover.Days(units, pace.Units, pace.Days) is not { } days) return new(Texts.Dash, Tf($"Nothing was sold in the {Texts.Plural(pace.Days, T("day"), T("days"))} to {Texts.Day(filter.Anchor.Day)}."));

        var whole = (long)Math.Floor(days);
        return new(
            whole == 0 && units > 0 ? T("less than a day") : Texts.Plural(whole, T("day"), T("days")),
            Tf($"At {Texts.OneDecimal((decimal)pace.Units / pace.Days)} units a day, all customers, the {Texts.Plural(pace.Days, T("day"), T("days"))} to {Texts.Day(filter.Anchor.Day)}."));
    }
}
