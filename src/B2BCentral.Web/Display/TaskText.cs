using B2BCentral.Data.Tasks;
using B2BCentral.Data.Tasks.Rules;
using B2BCentral.Data.Users;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Display;

/// <summary>How a task is called, and the page where it is done.</summary>
public static class TaskText
{
    /// <summary>How programs name the type: buyer-request.</summary>
    public static string Key(TaskType type) => type switch
    {
        TaskType.BuyerRequest => "buyer-request",
        TaskType.StockBelowRequest => "stock-below-request",
        TaskType.PriceAboveList => "price-above-list",
        TaskType.CertificateExpiring => "certificate-expiring",
        TaskType.Credential => "credential",
        TaskType.WelcomeSeries => "welcome-series",
        TaskType.BusinessProfile => "business-profile",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "The type has no name."),
    };

    public static string Name(TaskType type) => type switch
    {
        TaskType.BuyerRequest => T("Buyer request"),
        TaskType.StockBelowRequest => T("Stock"),
        TaskType.PriceAboveList => T("Price"),
        TaskType.CertificateExpiring => T("Certificate"),
        TaskType.Credential => T("Credential"),
        TaskType.WelcomeSeries => T("Welcome series"),
        _ => T("Business profile"),
    };

    /// <summary>The word on the button that leads to where it is done.</summary>
    public static string Action(TaskType type, string? subject) => (type, subject) switch
    {
        (TaskType.BuyerRequest, _) => T("Answer request"),
        (TaskType.StockBelowRequest, _) => T("Update stock"),
        (TaskType.PriceAboveList, _) => T("Fix price"),
        (TaskType.CertificateExpiring, _) => T("Renew"),
        (TaskType.Credential, _) => T("Review"),
        (TaskType.WelcomeSeries, WelcomeSeriesRule.ImportOrders) => T("Import orders"),
        (TaskType.WelcomeSeries, WelcomeSeriesRule.ClassifyBuyers) => T("Open companies"),
        (TaskType.WelcomeSeries, WelcomeSeriesRule.BusinessPrice or WelcomeSeriesRule.QuantityDiscount) => T("Open pricing"),
        (TaskType.WelcomeSeries, WelcomeSeriesRule.UploadCertificate) => T("Add certificate"),
        _ => T("Complete profile"),
    };

    /// <summary>The pages that one may open who hears of it: the page where it is done, and the one whose facts it tells.</summary>
    public static IReadOnlyList<SellerPage> PagesOf(TaskType type, string? subject) => (type, subject) switch
    {
        (TaskType.BuyerRequest, _) => [SellerPage.BuyerRequests],
        (TaskType.StockBelowRequest, _) => [SellerPage.Products, SellerPage.BuyerRequests],
        (TaskType.PriceAboveList, _) => [SellerPage.Pricing],
        (TaskType.WelcomeSeries, WelcomeSeriesRule.ImportOrders) => [SellerPage.Imports],
        (TaskType.WelcomeSeries, WelcomeSeriesRule.ClassifyBuyers) => [SellerPage.Companies],
        (TaskType.WelcomeSeries, WelcomeSeriesRule.BusinessPrice or WelcomeSeriesRule.QuantityDiscount) => [SellerPage.Pricing],
        _ => [SellerPage.Profile],
    };

    public static string Href(Storefront store, TaskType type, string? subject) =>
        PageAddress.Of(store, PathOf(type, PageAddress.Escaped(subject ?? ""))) + (type switch
        {
            TaskType.BusinessProfile => $"#field-{subject}",
            TaskType.Credential => $"#{subject}",
            _ => "",
        });

    /// <summary>Where the file that a step needs is named; null where it needs none.</summary>
    public static string? FileHref(Storefront store, TaskType type, string? subject) =>
        type == TaskType.WelcomeSeries && WelcomeSeriesRule.NeedsFile(subject) ? PageAddress.Of(store, "/help") + "#first-steps" : null;

    private static string PathOf(TaskType type, string subject) => (type, subject) switch
    {
        (TaskType.BuyerRequest, _) => $"/buyer-requests/{subject}",
        (TaskType.StockBelowRequest, _) => $"/listings/stock/{subject}",
        (TaskType.PriceAboveList, _) => $"/pricing/offers/{subject}",
        (TaskType.CertificateExpiring, _) => $"/profile/certifications/{subject}/renew",
        (TaskType.WelcomeSeries, WelcomeSeriesRule.UploadCertificate) => "/profile/certifications",
        (TaskType.Credential, _) => "/credentials",
        (TaskType.WelcomeSeries, WelcomeSeriesRule.ImportOrders) => "/imports",
        (TaskType.WelcomeSeries, WelcomeSeriesRule.ClassifyBuyers) => "/companies",
        (TaskType.WelcomeSeries, WelcomeSeriesRule.BusinessPrice or WelcomeSeriesRule.QuantityDiscount) => "/pricing",
        _ => "/profile/editor",
    };
}
