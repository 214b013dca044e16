using System.Globalization;
using B2BCentral.Data.Requests;
using B2BCentral.Metrics;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.AskedDiscounts;

/// <summary>A request for a discount as a business customer types it.</summary>
public sealed class AskForm
{
    /// <summary>What will open the asker's page. It comes with the form, so that a second click leads to the same page.</summary>
    public string? Word { get; set; }

    public string? Company { get; set; }

    public string? Quantity { get; set; }

    public string? HopedPrice { get; set; }

    public string? Note { get; set; }

    public FormField CompanyField => new("company", T("Company"), Company) { IsRequired = true, MaxLength = BuyerRequest.LongestCompany, Hint = T("As you are registered as a business customer.") };

    public FormField QuantityField => new("quantity", T("Quantity"), Quantity)
    {
        IsRequired = true,
        InputMode = "numeric",
        Hint = Tf($"How many units you want to buy at once, {BuyerRequest.FewestUnits} or more."),
    };

    public FormField NoteField => new("note", T("Note to the sellers"), Note) { Lines = 4, MaxLength = BuyerRequest.LongestNote, HasCounter = true };

    public FormField PriceField(Currency currency) => new("hopedPrice", T("Target unit price"), HopedPrice)
    {
        InputMode = "decimal",
        Prefix = MoneyText.Symbol(currency).Trim(),
        Hint = T("Before tax. The sellers see it."),
    };

    /// <summary>What was typed, and every field that cannot be read.</summary>
    public (DiscountWish Wish, IReadOnlyList<WishProblem> Problems) Read(Storefront store, string asin)
    {
        var problems = new List<WishProblem>();
        if (ReadQuantity(out var quantity) is { } ofQuantity) problems.Add(new("quantity", ofQuantity));
        if (PriceText.Read(HopedPrice, store.Currency, out var hoped) is { } ofPrice) problems.Add(new("hopedPrice", ofPrice));
        var wish = new DiscountWish(store.Seller.IsDemo, store.Marketplace.Code, asin, Company, quantity, hoped, Note);
        problems.AddRange(wish.Read().Problems);
        return (wish, [.. problems.DistinctBy(problem => problem.Field)]);
    }

    private string? ReadQuantity(out int quantity)
    {
        quantity = 0;
        if (string.IsNullOrWhiteSpace(Quantity)) return T("Enter how many units you want to buy.");
        return TypedNumber.TryReadWhole(Quantity, out var units) && int.TryParse(units.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture, out quantity) ? null : Tf($"“{Quantity.Trim()}” is not a whole number that can be asked for. Write it in digits, such as 40.");
    }
}
