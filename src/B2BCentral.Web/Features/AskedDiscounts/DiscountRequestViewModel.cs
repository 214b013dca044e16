using B2BCentral.Web.Display;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.AskedDiscounts;

public sealed class DiscountRequestViewModel(AskedDiscount asked)
{
    public bool IsOpen => asked.IsOpen;

    public string Product => asked.Title ?? asked.Asked.Asin;

    public string Place => T(asked.Store.Place.Name);

    public string Heading => asked.Asked.Quantity == 1 ? Tf($"1 unit of {Product}") : Tf($"{asked.Asked.Quantity:N0} units of {Product}");

    public string UnitsText => Texts.Plural(asked.Asked.Quantity, T("unit", "counted"), T("units", "counted"));

    public string SellersText => asked.SellersAsked == 1 ? T("1 seller was asked") : Tf($"{asked.SellersAsked:N0} sellers were asked");

    public string DeadlineText => $"{LocalTime.At(asked.Asked.ExpiresAt, asked.Store.Place)} ({T(asked.Store.Place.TimeName)})";

    public string LeftText => TimeLeftText.Of(asked.Asked.ExpiresAt, asked.Now);

    public string AnsweredText => Rows.Count == 1 ? T("1 seller answered") : Tf($"{Rows.Count:N0} sellers answered");

    public IEnumerable<(string Term, string Text)> Facts =>
    [
        (T("Product"), $"{Product} (ASIN {asked.Asked.Asin})"),
        (T("Quantity"), UnitsText),
        (T("Company"), asked.Asked.Company),
        (T("Target unit price"), asked.Asked.HopedPrice is { } hoped ? Money(hoped) : T("not given")),
        (T("Asked"), LocalTime.At(asked.Asked.AskedAt, asked.Store.Place)),
        (T("Sellers asked"), Texts.Count(asked.SellersAsked)),
        (T("Time to answer"), DeadlineText),
    ];

    public string? Note => asked.Asked.Note;

    public IReadOnlyList<NewDiscountText> Rows { get; } = [.. asked.Discounts.Select(discount => NewDiscountText.Of(discount, asked.Asked))];

    private string Money(long price) => Texts.Money(price, asked.Store.Currency);
}
