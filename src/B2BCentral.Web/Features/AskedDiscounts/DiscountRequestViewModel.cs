using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Orders;

namespace B2BCentral.Web.Features.AskedDiscounts;

public sealed class DiscountRequestViewModel(AskedDiscount asked)
{
    public bool IsOpen => asked.IsOpen;

    public string Product => asked.Title ?? asked.Asked.Asin;

    public string Place => asked.Store.Place.Name;

    public string UnitsText => Texts.Plural(asked.Asked.Quantity, "unit", "units");

    public string SellersText => Texts.Plural(asked.SellersAsked, "seller was", "sellers were");

    public string DeadlineText => $"{OrderTimes.At(asked.Asked.ExpiresAt, asked.Store.Place)} ({asked.Store.Place.TimeName})";

    public string LeftText => TimeLeftText.Of(asked.Asked.ExpiresAt, asked.Now);

    public string AnsweredText => Rows.Count == 1 ? "1 seller answered" : $"{Texts.Count(Rows.Count)} sellers answered";

    public IEnumerable<(string Term, string Text)> Facts =>
    [
        ("Product", $"{Product} (ASIN {asked.Asked.Asin})"),
        ("Quantity", UnitsText),
        ("Company", asked.Asked.Company),
        ("Unit price you hope for", asked.Asked.HopedPrice is { } hoped ? Money(hoped) : "none named"),
        ("Asked", OrderTimes.At(asked.Asked.AskedAt, asked.Store.Place)),
        ("Sellers asked", Texts.Count(asked.SellersAsked)),
        ("Time to answer", DeadlineText),
    ];

    public string? Note => asked.Asked.Note;

    public IReadOnlyList<NewDiscountText> Rows { get; } = [.. asked.Discounts.Select(discount => NewDiscountText.Of(discount, asked.Asked))];

    private string Money(long price) => Texts.Money(price, asked.Store.Currency);
}
