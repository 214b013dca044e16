using B2BCentral.Data.Buyers;
using B2BCentral.Data.Orders;
using B2BCentral.Metrics;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.Frame;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Orders;

public sealed class OrderViewModel(Storefront store, CountingPolicy counting, OrderDetails details, string backHref)
{
    private readonly Order order = details.Row.Order;
    private readonly SegmentText segments = SegmentText.Of(details.Row.Order, details.Segments).Shown();

    public string BackHref { get; } = backHref;

    public string Number => order.OrderNumber;

    public bool IsBusiness => order.IsBusiness;

    public bool IsNonAmazon => order.IsNonAmazon;

    /// <summary>Null where the export tells none.</summary>
    public string? Status => order.Status == OrderStatus.Unknown ? null : T(order.Status.DisplayName());

    public bool IsCancelled => order.Status == OrderStatus.Cancelled;

    public IReadOnlyList<OrderLineText> Lines { get; } = details.Lines.Select(line => OrderLineText.Of(line, details, store)).ToList();

    public FigureText Units => FigureText.Counted("order.units", details.Row.Units, null);

    public FigureText Sales => new("order.sales", SalesText, Texts.Plain(details.Row.Sales, store.Currency), null);

    public string? PendingText => details.Row.PendingItems > 0 && !IsNonAmazon ? Tf($"{Texts.Plural(details.Row.PendingItems, T("item"), T("items"))} without a price yet") : null;

    public string? LeftOutText => details.Row.LeftOutItems switch { 0 => null, 1 => T("1 item not counted"), var items => Tf($"{items:N0} items not counted") };

    public bool CountsCancelled => counting == CountingPolicy.AsOrdered;

    /// <summary>Of the items that count; null without any.</summary>
    public string? Promotion
    {
        get
        {
            var discount = details.Lines.Where(line => details.Choice.Counts(line.Item)).Sum(line => line.Item.PromotionDiscount ?? 0);
            return discount == 0 ? null : Texts.Money(discount, store.Currency);
        }
    }

    /// <summary>Its business customer; null where no file tells it.</summary>
    public ControlLink? Buyer { get; } = details.Buyer is { } buyer ? LinkTo(store, buyer) : null;

    public IEnumerable<(string Term, string Text)> Facts => AllFacts.Where(fact => fact.Text is not null).Select(fact => (fact.Term, fact.Text!));

    private IEnumerable<(string Term, string? Text)> AllFacts =>
    [
        (T("Ordered"), order.PurchasedAt is null ? Texts.Day(order.Day) : $"{OrderTimes.Ordered(order, store.Place)} {T(store.Place.TimeName)}"),
        (T("Last updated"), order.LastUpdatedAt is { } at ? $"{LocalTime.At(at, store.Place)} {T(store.Place.TimeName)}" : null),
        (T("Customer"), IsBusiness ? T("Business (B2B)") : T("Not a registered business (Non-B2B)")),
        (T("Industry"), segments.SubIndustry is null ? segments.Industry : $"{segments.Industry} › {segments.SubIndustry}"),
        (T("Size"), segments.Size),
        (T("Region"), segments.Region),
        (T("Purchase order"), order.PurchaseOrderNumber),
        (T("Fulfilment"), Fulfilment),
        (T("Sales channel"), IsNonAmazon ? T("Non-Amazon") : T(store.Place.Name)),
    ];

    private static ControlLink LinkTo(Storefront store, Buyer buyer)
    {
        var href = CompanyText.Href(store, buyer.BuyerId);
        return new ControlLink("order-buyer", CompanyText.NameOf(buyer), href, href, IsCurrent: false);
    }

    private string? Fulfilment => order.Fulfillment switch
    {
        FulfillmentChannel.Marketplace => T("By the marketplace"),
        FulfillmentChannel.Merchant => T("By the seller"),
        _ => null,
    };

    private string SalesText => details.Row switch
    {
        { PricedItems: 0, PendingItems: > 0 } when !IsNonAmazon => T("price pending"),
        { PricedItems: 0 } => Texts.Dash,
        var row => Texts.Money(row.Sales, store.Currency),
    };
}
