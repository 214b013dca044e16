using B2BCentral.Metrics;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Dashboard.Personal;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.Frame;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Dashboard;

public sealed record DashboardViewModel(DashboardFilter Filter, IReadOnlyList<WidgetRequest> Widgets, PersonalDashboard Personal, PageState State, DateTimeOffset At)
{
    public bool IsDemo => Filter.Store.Seller.IsDemo;

    public string SellerName => Filter.Store.Seller.Name;

    public string ImportHref => PageAddress.Of(Filter.Store, "/imports");

    public string SaveViewHref => State.Address(SavedViewsController.Path);

    public string CustomizeHref => Seller.With(("returnUrl", State.Address(PageState.DashboardPath))).Address(CustomizeController.Path);

    /// <summary>The current one shows what this page shows.</summary>
    public IEnumerable<NamedLink> Views => Personal.Views.Select(view => new NamedLink(
        view.Name, view.State.With(Seller).Address(PageState.DashboardPath), Personal.Kept(view.State.With(Seller)).Address("") == Personal.Kept(State).Address("")));

    public string ShowHref(WidgetEntry widget) => new WidgetLinks(widget.Name, State).Action("show");

    /// <summary>The days of the page, unless its widgets show different ones.</summary>
    public string Lead => Widgets.Count > 0 && Widgets.All(widget => widget.Filter.Period == Widgets[0].Filter.Period)
        ? LeadOf(Widgets[0].Filter)
        : MixedLead;

    /// <summary>What the line says as soon as one widget shows other days.</summary>
    public string MixedLead => Tf($"Your business channel. Each widget shows its own dates. {CountingText}");

    /// <summary>Said where the presets end long before yesterday.</summary>
    public string? DataEnded => Filter.Anchor.DataEnded ? Texts.Day(Filter.Anchor.Day) : null;

    private PageState Seller => State.Only("seller", "marketplace");

    private string LeadOf(DashboardFilter shown) => shown is { Compared: { } compared, ComparedHasData: true }
        ? Tf($"Your business channel from {Texts.Days(shown.Period)}, compared with {Texts.Days(compared)}. {CountingText}")
        : Tf($"Your business channel from {Texts.Days(shown.Period)}. {CountingText}");

    private string CountingText => Filter.Counting == CountingPolicy.NotCancelled
        ? T("Cancelled orders are left out.")
        : T("As ordered: cancelled orders are included.");
}

public sealed record NamedLink(string Name, string Href, bool IsCurrent);
