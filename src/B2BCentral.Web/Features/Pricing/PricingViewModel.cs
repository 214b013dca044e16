using System.Globalization;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.Frame;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Pricing;

public sealed class PricingViewModel(PricingFilter filter, PageState state, Coverage coverage, PageOfList page, IReadOnlyList<PricedOffer> rows)
{
    public Storefront Store => filter.Store;

    public bool HasOffers => coverage.Offers > 0;

    public IReadOnlyList<CoverageTile> Tiles { get; } = CoverageTile.Of(coverage, filter);

    public IReadOnlyList<PricedOfferText> Rows { get; } = rows.Select(row => PricedOfferText.Of(row, filter)).ToList();

    public string Lead => Tf($"{T(Store.Place.Name)} · prices in {Store.Currency.Code} · B2B sales of {Texts.ShortDays(filter.Figures.Period)}");

    public string? Words => filter.Words;

    public IEnumerable<ControlLink> Choices =>
    [
        Choice(OfferChoice.All, T("All")), Choice(OfferChoice.Uncovered, T("Uncovered")), Choice(OfferChoice.WithBusinessPrice, T("With business price")),
        Choice(OfferChoice.WithDiscount, T("With quantity discount")), Choice(OfferChoice.AboveList, T("Above standard price")),
    ];

    /// <summary>What a search keeps.</summary>
    public IEnumerable<KeyValuePair<string, string>> SearchFields => OfStore(state.With(("q", null), ("page", null))).Values;

    /// <summary>What ticking offers and asking for a rule sends along, besides the offers.</summary>
    public IEnumerable<KeyValuePair<string, string>> RuleFields => OfStore(state.Only()).With(("of", "selected")).Values;

    public string AllHref => PageAddress.Of(Store, PricingAddress.List);

    public string CsvHref => state.With(("page", null)).Address(PricingAddress.Csv);

    public string FileHref => PageAddress.Of(Store, PricingAddress.File);

    public string ImportHref => PageAddress.Of(Store, "/imports");

    /// <summary>A rule for every offer of the list, on all of its pages.</summary>
    public string RuleHref => PageAddress.Of(Store, PricingAddress.Rule, ("show", PricingFilter.NameOf(filter.Show)), ("q", filter.Words));

    public string RuleText => page.Total == 1 ? T("Apply a rule to this one") : Tf($"Apply a rule to all {page.Total:N0} in this list");

    public string RowsText => page.Total == 0 ? T("No offers") : Tf($"{page.FirstRow:N0}–{page.LastRow:N0} of {Texts.Plural(page.Total, T("offer"), T("offers"))}");

    public string Caption => filter.Sort switch
    {
        PricingColumn.Sku => Tf($"{RowsText}, sorted by sku"),
        PricingColumn.Standard => Tf($"{RowsText}, sorted by standard"),
        PricingColumn.Business => Tf($"{RowsText}, sorted by business"),
        PricingColumn.Discount => Tf($"{RowsText}, sorted by discount"),
        PricingColumn.Stock => Tf($"{RowsText}, sorted by stock"),
        _ => Tf($"{RowsText}, sorted by sales"),
    };

    public Pager Pager => new(page, RowsText, number => state.With(("page", number == 1 ? null : number.ToString(CultureInfo.InvariantCulture))).Address(PricingAddress.List));

    public SortLink Sort(PricingColumn column, string text)
    {
        var isSorted = filter.Sort == column;
        var descending = isSorted ? !filter.Descending : column != PricingColumn.Sku;
        return new SortLink(
            text, state.With(("sort", PricingFilter.NameOf(column)), ("dir", descending ? "desc" : "asc"), ("page", null)).Address(PricingAddress.List),
            !isSorted ? null : filter.Descending ? "descending" : "ascending");
    }

    private PageState OfStore(PageState other) => other.With(("seller", Store.Seller.Slug), ("marketplace", Store.Marketplace.Code));

    private ControlLink Choice(OfferChoice choice, string text)
    {
        var href = state.With(("show", choice == OfferChoice.All ? null : PricingFilter.NameOf(choice)), ("page", null)).Address(PricingAddress.List);
        return new ControlLink($"pricing-show-{PricingFilter.NameOf(choice)}", text, href, href, filter.Show == choice);
    }
}
