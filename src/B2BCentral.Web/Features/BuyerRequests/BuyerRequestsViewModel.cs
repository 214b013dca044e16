using System.Globalization;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.Frame;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.BuyerRequests;

public sealed class BuyerRequestsViewModel(RequestFilter filter, PageState state, PageOfList page, IReadOnlyList<RequestedOffer> rows)
{
    private readonly Storefront store = filter.Store;

    public string Lead => Tf($"{T(store.Place.Name)} · times in {T(store.Place.TimeName)} · 48 hours to answer");

    public IReadOnlyList<BuyerRequestText> Rows { get; } = [.. rows.Select(row => BuyerRequestText.Of(row, filter.Store, filter.Now))];

    public bool IsFiltered => filter.Show != RequestChoice.All;

    public string AllHref => PageAddress.Of(store, BuyerRequestsAddress.List);

    public string PricingHref => PageAddress.Of(store, "/pricing");

    public IEnumerable<ControlLink> Choices =>
    [
        Choice(RequestChoice.All, T("All")), Choice(RequestChoice.ResponseNeeded, T("Response needed")),
        Choice(RequestChoice.Responded, T("Responded")), Choice(RequestChoice.Expired, T("Expired")),
    ];

    public string RowsText => Tf($"{Texts.Count(page.FirstRow)}–{Texts.Count(page.LastRow)} of {Texts.Plural(page.Total, T("request"), T("requests"))}");

    public string Caption => Tf($"{RowsText}; those to answer first, the soonest deadline at the top");

    public Pager Pager => new(page, RowsText, number => state.With(("page", number == 1 ? null : number.ToString(CultureInfo.InvariantCulture))).Address(BuyerRequestsAddress.List));

    private ControlLink Choice(RequestChoice choice, string text)
    {
        var href = state.With(("show", choice == RequestChoice.All ? null : RequestFilter.NameOf(choice)), ("page", null)).Address(BuyerRequestsAddress.List);
        return new ControlLink($"requests-show-{RequestFilter.NameOf(choice)}", text, href, href, filter.Show == choice);
    }
}
