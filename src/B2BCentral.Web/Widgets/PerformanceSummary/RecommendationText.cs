using System.Globalization;
using B2BCentral.Data.Scores;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Scores;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Pricing;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Widgets.PerformanceSummary;

/// <summary>A recommendation in words, and the page where it is done with what it is about already chosen.</summary>
/// <param name="Text">What to do, as a sentence without its full stop.</param>
/// <param name="Change">"2.6 to 3.3 stars".</param>
/// <param name="LinkText">What the link opens.</param>
public sealed record RecommendationText(string Text, string Change, string LinkText, string Href, Corner Corner)
{
    public string CornerName => T(Corner.ToString());

    public static RecommendationText Of(Recommendation advice, Storefront store)
    {
        var (text, link, href) = Words(advice, store);
        return new RecommendationText(text, StarsText.Change(advice.Before, advice.After), link, href, advice.Corner);
    }

    private static (string Text, string Link, string Href) Words(Recommendation advice, Storefront store) => advice.Kind switch
    {
        RecommendationKind.AddBusinessPrices => (BusinessPriceText(advice), OpenOffers(advice), RuleHref(advice, store)),
        RecommendationKind.RepairBusinessPrices => (Tf($"Fix the business price of {Offers(advice)}, which is above the standard price and inactive"), OpenOffers(advice), RepairHref(advice, store)),
        RecommendationKind.AddDiscounts => (DiscountText(advice), OpenOffers(advice), RuleHref(advice, store)),
        RecommendationKind.Restock => (RestockText(advice.Offers[0], store), T("Update its stock"), ListingHref(store, "/listings/stock/", advice)),
        RecommendationKind.Reactivate => (ReactivateText(advice.Offers[0], store), T("Open this SKU"), ListingHref(store, "/skus/", advice)),
        RecommendationKind.TellRevenue => (T("Tell buyers your annual revenue"), T("Open the profile"), FieldHref(store, "revenue")),
        RecommendationKind.TellEmployees => (T("Tell buyers how many employees you have"), T("Open the profile"), FieldHref(store, "employees")),
        RecommendationKind.TellAbout => (T("Tell buyers about your business"), T("Open the profile"), FieldHref(store, "about")),
        RecommendationKind.AddLogo => (T("Show buyers your logo"), T("Open the profile"), FieldHref(store, "logo")),
        RecommendationKind.TellYear => (T("Tell buyers the year you were established"), T("Open the profile"), FieldHref(store, "year")),
        _ => (T("Add a certification; it counts once it is approved"), T("Open certifications"), PageAddress.Of(store, "/profile/certifications")),
    };

    private static string Offers(Recommendation advice) => advice.Offers is [var only] ? Name(only) : Tf($"these {Texts.Count(advice.Offers.Count)} offers");

    private static string OpenOffers(Recommendation advice) => advice.Offers.Count == 1 ? T("Open this offer") : Tf($"Open these {Texts.Count(advice.Offers.Count)} offers");

    private static string BusinessPriceText(Recommendation advice) => advice.ShareOfViews is { } share
        ? Tf($"Add a business price to {Offers(advice)}, which had {Texts.Percent(share)} of your B2B page views")
        : Tf($"Add a business price to {Offers(advice)}");

    private static string DiscountText(Recommendation advice) => advice.ShareOfViews is { } share
        ? Tf($"Add a quantity discount to {Offers(advice)}, which had {Texts.Percent(share)} of your B2B page views")
        : Tf($"Add a quantity discount to {Offers(advice)}");

    private static string RestockText(CandidateOffer offer, Storefront store) => offer.Sales > 0
        ? Tf($"Restock {Name(offer)}, of which businesses bought {MoneyText.Of(offer.Sales, store.Currency)} in 90 days")
        : Tf($"Restock {Name(offer)}");

    private static string ReactivateText(CandidateOffer offer, Storefront store) => offer.Sales > 0
        ? Tf($"Make {Name(offer)} active and in stock again, of which businesses bought {MoneyText.Of(offer.Sales, store.Currency)} in 90 days")
        : Tf($"Make {Name(offer)} active and in stock again");

    private static string Name(CandidateOffer offer) => offer.Title ?? offer.Sku;

    private static string RuleHref(Recommendation advice, Storefront store) => PageAddress.Of(
        store, PricingAddress.Rule, [("of", "selected"), .. advice.Offers.Select(offer => ("product", (string?)offer.ProductId.ToString(CultureInfo.InvariantCulture)))]);

    // A rule leaves the prices that there are, unless one tells it otherwise; the editor of one offer needs no telling.
    private static string RepairHref(Recommendation advice, Storefront store) =>
        advice.Offers is [var only] ? PricingAddress.OfOffer(store, only.Sku) : RuleHref(advice, store);

    private static string ListingHref(Storefront store, string path, Recommendation advice) => PageAddress.Of(store, path + PageAddress.Escaped(advice.Offers[0].Sku));

    private static string FieldHref(Storefront store, string field) => $"{PageAddress.Of(store, "/profile/editor")}#field-{field}";
}
