using B2BCentral.Data.Buyers;
using B2BCentral.Data.Profiles;
using B2BCentral.Data.Summaries;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Tasks.Rules;

/// <summary>The first steps of a new seller. Each ticks itself when its fact holds, wherever that was brought about.</summary>
public class WelcomeSeriesRule(B2BCentralDb db) : ITaskRule
{
    public const string ImportOrders = "import-orders";
    public const string ClassifyBuyers = "classify-buyers";
    public const string BusinessPrice = "business-price";
    public const string QuantityDiscount = "quantity-discount";
    public const string CompleteProfile = "complete-profile";
    public const string UploadCertificate = "upload-certificate";

    private static readonly (string Name, string Title, string Why)[] Steps =
    [
        (ImportOrders, "Import your orders", "Every figure of this page is computed from them."),
        (ClassifyBuyers, "Classify your buyers", "Industry and size tell you who buys, and where you grow."),
        (BusinessPrice, "Set your first business price", "Business customers see it struck against the standard price."),
        (QuantityDiscount, "Add your first quantity discount", "Businesses order more when more costs less."),
        (CompleteProfile, "Complete your business profile", "Buyers look at who sells before they order in bulk."),
        (UploadCertificate, "Upload a certificate", "Many buyers may only order from certified suppliers."),
    ];

    public async Task<IReadOnlyList<SellerTask>> CausedAsync(TaskScope scope)
    {
        var tasks = new List<SellerTask>();
        for (var i = 0; i < Steps.Length; i++)
        {
            var (name, title, why) = Steps[i];
            if (await IsTickedAsync(scope.SellerId, name)) continue;

            tasks.Add(new SellerTask($"welcome-{name}", TaskType.WelcomeSeries, title, $"Welcome series, step {i + 1} of {Steps.Length}. {why}", scope.Seller.CreatedAt) { Subject = name });
        }

        return tasks;
    }

    private Task<bool> IsTickedAsync(int sellerId, string step) => step switch
    {
        ImportOrders => db.Marketplaces.AnyAsync(m => m.SellerId == sellerId && m.LastOrderDay != null),
        ClassifyBuyers => db.SegmentSummaries.AnyAsync(s => s.SellerId == sellerId && s.Dimension != SegmentDimension.Region && s.Grain == SummaryGrain.Month && s.SegmentId != Segment.OtherId),
        BusinessPrice => db.Offers.AnyAsync(o => o.SellerId == sellerId && o.BusinessPrice != null),
        QuantityDiscount => db.QuantityDiscountTiers.AnyAsync(t => t.SellerId == sellerId),
        CompleteProfile => db.BusinessProfiles.AnyAsync(p => p.SellerId == sellerId && p.About != null && p.YearEstablished != null && p.Employees != null && p.AnnualRevenue != null && p.Logo != null),
        UploadCertificate => db.Certifications.AnyAsync(c => c.SellerId == sellerId && c.State != CertificationState.Rejected),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "There is no such step."),
    };
}
