using B2BCentral.Data.Offers;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Pricing;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.BuyerRequests;

public sealed class BuyerRequestViewModel(Storefront store, RequestedOffer row, AnswerForm form, DateTimeOffset now)
{
    /// <summary>Whether somebody typed an answer that the table is of; otherwise it is of the prices as they are.</summary>
    public required bool IsTyped { private get; init; }

    /// <summary>What somebody else stored since the form was opened; null where nobody did.</summary>
    public required BusinessPricing? ChangedMeanwhile { private get; init; }

    public AnswerForm Form => form;

    public BuyerRequestText Text { get; } = BuyerRequestText.Of(row, store, now);

    public string Heading => Tf($"{row.Request.Company} asks for {Texts.Plural(row.Request.Quantity, T("unit", "counted"), T("units", "counted"))}");

    public string ListHref => PageAddress.Of(store, BuyerRequestsAddress.List);

    public string PricingHref => PricingAddress.OfOffer(store, row.Product.Sku);

    public string StockHref => PageAddress.Of(store, "/listings/stock/" + PageAddress.Escaped(row.Product.Sku));

    public string? Note => row.Request.Note;

    public bool CanAnswer => Text.IsOpen && row.IsOffered;

    /// <summary>Why it cannot be answered although there is time; null where it can.</summary>
    public string? NotOffered => Text.IsOpen && !row.IsOffered ? RequestedOffer.NotOffered : null;

    public string Hoped => row.Request.HopedPrice is { } hoped ? Texts.Money(hoped, store.Currency) : T("not given");

    public string StandardPrice => row.Offer?.StandardPrice is { } price ? Texts.Money(price, store.Currency) : Texts.Dash;

    public string ReplyBy => $"{Text.ReplyBy} ({T(store.Place.TimeName)})";

    public string? Answered => row.Request.AnsweredAt is { } at ? LocalTime.At(at, store.Place) : null;

    public string? AnsweredBy => row.Request.AnsweredBy;

    public bool NeedsBusinessPrice => AnswerForm.NeedsBusinessPrice(row.Offer!);

    /// <summary>How a price may be stated: as the other tiers are, else as one likes.</summary>
    public IEnumerable<(TierKind Kind, string Text)> Kinds => new[] { (TierKind.Percent, T("Percent off")), (TierKind.Fixed, T("Fixed price")) }.Where(one => OnlyKind is null || one.Item1 == OnlyKind);

    public TierKind Kind => OnlyKind ?? form.Kind;

    public string KindHint => (OnlyKind is null ? "" : T("Same type as this offer's other tiers.") + " ") + HopeHint;

    public string Symbol => MoneyText.Symbol(store.Currency).Trim();

    public TierInput Value => new("value", OnlyKind switch { TierKind.Percent => T("Percentage"), TierKind.Fixed => T("Unit price"), _ => T("Percentage or unit price") }, form.Value, "decimal", "field-value-hint");

    public FormField BusinessPrice => new("businessPrice", T("Business price"), form.BusinessPrice)
    {
        IsRequired = true,
        InputMode = "decimal",
        Prefix = Symbol,
        Hint = row.Offer?.StandardPrice is null ? T("This offer has none, and a quantity discount needs one.") : Tf($"A quantity discount needs one. At most the standard price, {StandardPrice}."),
    };

    public FormField From => new("from", T("From quantity"), form.From) { IsRequired = true, InputMode = "numeric", Hint = Tf($"At most the {Text.Quantity} units requested.") };

    public BuyersTableText Table => new(StandardPriceOrNone, TableRows, IsTyped ? [.. Typed.Problems.Select(problem => problem.Text)] : []);

    public string? NewPricesText => ChangedMeanwhile is not { } prices ? null
        : Tf($"business price {PricingText.BusinessPrice(prices, store.Currency) ?? T("none")}, quantity discount {Texts.Unbroken(PricingText.Discount(prices, store.Currency) ?? T("none"))}");

    private TierKind? OnlyKind => AnswerForm.KindOf(row.Offer!);

    private Answer Typed => form.Read(row.Request, row.Offer!, store.Currency);

    private string? StandardPriceOrNone => row.Offer!.StandardPrice is null ? null : StandardPrice;

    private IReadOnlyList<BuyersRowText> TableRows
    {
        get
        {
            if (IsTyped && Typed.Problems.Count > 0) return [];
            var prices = IsTyped ? Typed.Wanted : row.Offer!.Pricing();
            // Buyers see no business price above the standard price, nor the tiers below it.
            if (!prices.Holds(row.Offer!.StandardPrice)) return [];
            return [.. BuyersTable.Of(prices).Select(one => BuyersRowText.Of(one, row.Offer!.StandardPrice, store.Currency))];
        }
    }

    /// <summary>What would meet the hope of the buyer.</summary>
    private string HopeHint
    {
        get
        {
            if (row.Request.HopedPrice is not { } hoped) return "";
            return row.Offer!.BusinessPrice is > 0 and var price && hoped < price
                ? Tf($"The buyer's target is {Hoped} each, which is {Texts.Percent(1 - ((decimal)hoped / price))} off the business price.")
                : Tf($"The buyer's target is {Hoped} each.");
        }
    }
}
