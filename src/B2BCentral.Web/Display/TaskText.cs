using B2BCentral.Data.Tasks;
using B2BCentral.Data.Tasks.Rules;
using B2BCentral.Web.Filters;

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
        TaskType.BuyerRequest => "Buyer request",
        TaskType.StockBelowRequest => "Stock",
        TaskType.PriceAboveList => "Price",
        TaskType.CertificateExpiring => "Certificate",
        TaskType.Credential => "Credential",
        TaskType.WelcomeSeries => "Welcome series",
        _ => "Business profile",
    };

    /// <summary>The word on the button that leads to where it is done.</summary>
    public static string Action(TaskType type, string? subject) => (type, subject) switch
    {
        (TaskType.BuyerRequest, _) => "Answer request",
        (TaskType.StockBelowRequest, _) => "Update stock",
        (TaskType.PriceAboveList, _) => "Repair price",
        (TaskType.CertificateExpiring, _) => "Renew",
        (TaskType.Credential, _) => "Decide",
        (TaskType.WelcomeSeries, WelcomeSeriesRule.ImportOrders) => "Import orders",
        (TaskType.WelcomeSeries, WelcomeSeriesRule.ClassifyBuyers) => "Open companies",
        (TaskType.WelcomeSeries, WelcomeSeriesRule.BusinessPrice or WelcomeSeriesRule.QuantityDiscount) => "Open pricing",
        (TaskType.WelcomeSeries, WelcomeSeriesRule.UploadCertificate) => "Add certificate",
        _ => "Complete profile",
    };

    public static string Href(Storefront store, TaskType type, string? subject) =>
        PageAddress.Of(store, PathOf(type, PageAddress.Escaped(subject ?? ""))) + (type switch
        {
            TaskType.BusinessProfile => $"#field-{subject}",
            TaskType.Credential => $"#{subject}",
            _ => "",
        });

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
