using B2BCentral.Data.Offers;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Languages;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Pricing;

/// <summary>A row of a batch as it is printed.</summary>
/// <param name="Line">Of the file; null where there is none.</param>
/// <param name="EditHref">Null where the row names no offer.</param>
/// <param name="AfterPrice">Null where the offer stays as it is.</param>
/// <param name="Raised">"$0.38 more than now" where a business price rises, which "−7.0 %" off the standard price would hide.</param>
public sealed record BatchRowText(
    string? Line, string Sku, string? Title, string? EditHref, string StandardPrice, string BeforePrice, string BeforeTiers, string? AfterPrice, string? Below, string? Raised, string AfterTiers,
    string? Problem, string? ProblemField)
{
    public static BatchRowText Of(BatchRow found, Storefront store, bool isFile)
    {
        var (row, currency) = (found.Row, store.Currency);
        var (before, after) = (PricingJson.Read(row.Before), PricingJson.Read(row.After));
        return new BatchRowText(
            isFile ? Texts.Count(row.Line) : null, row.Subject.Length == 0 ? Texts.Dash : row.Subject, found.Title, row.SubjectId is null ? null : PricingAddress.OfOffer(store, row.Subject),
            found.StandardPrice is { } standard ? Texts.Money(standard, currency) : Texts.Dash,
            Price(before, currency), Discount(before, currency),
            after is null ? null : Price(after, currency), PricedOfferText.PercentBelow(found.StandardPrice, after?.BusinessPrice), RaisedText(before, after, currency), Discount(after, currency),
            row.Problem is { } problem ? ProblemText(problem) : null, row.ProblemField);
    }

    /// <summary>A problem as it is stored, which is in English, for the reader: sentence by sentence, perhaps after the cell that it is about.</summary>
    public static string ProblemText(string stored)
    {
        var begins = stored.StartsWith('“') && stored.IndexOf("”: ", StringComparison.Ordinal) is >= 0 and var end ? end + 3 : 0;
        return stored[..begins] + KeptWords.Said(stored[begins..]);
    }

    private static string? RaisedText(BusinessPricing? before, BusinessPricing? after, Currency currency) =>
        before?.BusinessPrice is { } now && after?.BusinessPrice is { } then && then > now ? Tf($"{Texts.Money(then - now, currency)} more than now") : null;

    private static string Price(BusinessPricing? pricing, Currency currency) => pricing is null ? Texts.Dash : PricingText.BusinessPrice(pricing, currency) ?? Texts.Dash;

    private static string Discount(BusinessPricing? pricing, Currency currency) => pricing is null ? Texts.Dash : Texts.Unbroken(PricingText.Discount(pricing, currency) ?? Texts.Dash);
}
