using System.Globalization;
using B2BCentral.Metrics;
using B2BCentral.Web.Display;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Pricing;

/// <summary>A figure of the shelf; its link shows exactly those offers.</summary>
public sealed record CoverageTile(string Term, FigureText Figure, string? Note, Definition? About = null)
{
    public static IReadOnlyList<CoverageTile> Of(Coverage coverage, PricingFilter filter)
    {
        CoverageTile Tile(string term, string name, int count, OfferChoice choice, string? note, string? about = null) => new(
            term,
            FigureText.Counted($"coverage.{name}", count, count == 0 ? null : PageAddress.Of(filter.Store, PricingAddress.List, ("show", PricingFilter.NameOf(choice)))),
            note,
            about is null ? null : Display.Definitions.All[about]);

        string? Part(int count) => Share.Of(count, coverage.Offers) is { } share ? Tf($"{Texts.Percent(share)} of offers") : null;

        var covered = Share.Of(coverage.CoveredSales, coverage.Sales);
        var (currency, figures) = (filter.Store.Currency, filter.Figures);
        return
        [
            Tile(T("Offers"), "offers", coverage.Offers, OfferChoice.All, null),
            Tile(T("With business price"), "with-price", coverage.WithPrice, OfferChoice.WithBusinessPrice, Part(coverage.WithPrice), "coverage"),
            Tile(T("Uncovered"), "uncovered", coverage.Uncovered, OfferChoice.Uncovered, Part(coverage.Uncovered)),
            Tile(T("With quantity discount"), "with-discount", coverage.WithDiscount, OfferChoice.WithDiscount, Part(coverage.WithDiscount)),
            Tile(T("Above standard price"), "above-standard", coverage.AboveStandard, OfferChoice.AboveList, coverage.AboveStandard == 0 ? null : T("inactive until fixed")),
            new(T("B2B sales covered"), new FigureText(
                    "coverage.sales", covered is { } share ? Texts.Percent(share) : Texts.Dash, covered?.ToString("0.####", CultureInfo.InvariantCulture) ?? "", null),
                covered is null ? T("no B2B sales in 90 days") : Tf($"{Texts.Money(coverage.CoveredSales, currency)} of {Texts.Money(coverage.Sales, currency)}, {Texts.ShortDays(figures.Period)}"),
                Display.Definitions.All["covered-sales"]),
        ];
    }
}
