using B2BCentral.Data.Buyers;
using B2BCentral.Data.Figures;
using B2BCentral.Data.Profiles;
using B2BCentral.Data.Summaries;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Data.Tasks.Rules;

/// <summary>The first steps of a new seller. Each ticks itself when its fact holds, wherever that was brought about.</summary>
public class WelcomeSeriesRule(B2BCentralDb db, FigureMemory memory) : ITaskRule
{
    public const string ImportOrders = "import-orders";
    public const string ClassifyBuyers = "classify-buyers";
    public const string BusinessPrice = "business-price";
    public const string QuantityDiscount = "quantity-discount";
    public const string CompleteProfile = "complete-profile";
    public const string UploadCertificate = "upload-certificate";

    private const string Listings = "The listings report (Seller Central, Reports, Inventory) brings prices, stock, business prices and quantity discounts. Load it under Imports as well.";

    /// <summary>With the file that brings it, and where that is exported; none where no file does.</summary>
    private static readonly (string Name, string Title, string Why, string? File)[] Steps =
    [
        (ImportOrders, "Import your orders", "Every figure of this page is computed from them.",
            "You need the All Orders report (Seller Central, Reports, Fulfillment, All Orders). The Business Report (Reports, Business Reports) adds visits."),
        (ClassifyBuyers, "Classify your buyers", "Industry and size tell you who buys, and where you grow.",
            "No report contains the industry or size of a buyer. Load a list of your buyers under Imports, or classify them under Companies."),
        (BusinessPrice, "Set your first business price", "Business customers see it next to the crossed-out standard price.", Listings),
        (QuantityDiscount, "Add your first quantity discount", "Businesses order more when more costs less.", Listings),
        (CompleteProfile, "Complete your business profile", "Buyers check who the seller is before they order in bulk.", null),
        (UploadCertificate, "Upload a certificate", "Many buyers may only order from certified suppliers.", null),
    ];

    /// <summary>The subjects of its tasks.</summary>
    public static IEnumerable<string> StepNames => Steps.Select(step => step.Name);

    /// <param name="step">The subject of a task.</param>
    public static bool NeedsFile(string? step) => Array.Exists(Steps, known => known.Name == step && known.File is not null);

    public async Task<IReadOnlyList<SellerTask>> CausedAsync(TaskScope scope)
    {
        var ticked = await memory.GetAsync(scope.Figures, "welcome series", () => TickedAsync(scope.SellerId), _ => 1);
        return [.. Steps.Select((step, i) => (step, i)).Where(at => !ticked[at.i]).Select(at => new SellerTask(
            $"welcome-{at.step.Name}", TaskType.WelcomeSeries, T(at.step.Title), ReasonOf(at.i), scope.Seller.CreatedAt) { Subject = at.step.Name })];
    }

    private static string ReasonOf(int step) => string.Join(IsJapanese ? "" : " ", (string[])[
        Tf($"Welcome series, step {step + 1} of {Steps.Length}."), T(Steps[step].Why), .. Steps[step].File is { } file ? [T(file)] : Array.Empty<string>()]);

    /// <summary>Of each step in their order, asked at once.</summary>
    private async Task<bool[]> TickedAsync(int sellerId)
    {
        var facts = await db.Sellers.Where(s => s.Id == sellerId).Select(s => new
        {
            Imported = db.Marketplaces.Any(m => m.SellerId == sellerId && m.LastOrderDay != null),
            // Each marketplace and dimension is named, as they lead the key: otherwise all days are looked through before the first month.
            Classified = db.Marketplaces.Any(m => m.SellerId == sellerId && db.SegmentSummaries.Any(s => s.SellerId == m.SellerId && s.Marketplace == m.Code &&
                (s.Dimension == SegmentDimension.Industry || s.Dimension == SegmentDimension.Size) && s.Grain == SummaryGrain.Month && s.SegmentId != Segment.OtherId)),
            Priced = db.Offers.Any(o => o.SellerId == sellerId && o.BusinessPrice != null),
            Discounted = db.QuantityDiscountTiers.Any(t => t.SellerId == sellerId),
            Described = db.BusinessProfiles.Any(p => p.SellerId == sellerId && p.About != null && p.YearEstablished != null && p.Employees != null && p.AnnualRevenue != null && p.Logo != null),
            Certified = db.Certifications.Any(c => c.SellerId == sellerId && c.State != CertificationState.Rejected),
        }).SingleAsync();
        return [facts.Imported, facts.Classified, facts.Priced, facts.Discounted, facts.Described, facts.Certified];
    }
}
