using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Imports;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Profiles;
using B2BCentral.Data.Requests;
using B2BCentral.Data.Sellers;
using B2BCentral.Data.Users;
using B2BCentral.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Site;

/// <summary>A seller who has one of everything that a page shows, under numbers that the other seller does not have.</summary>
public sealed class TwoSellers : SeededSite
{
    public const string Mine = "seller=mine&marketplace=US";
    public const string Theirs = "seller=theirs&marketplace=US";
    public const string Sku = "THEIRS";
    public const string OrderNumber = "T-2";
    public const int PictureId = 7;
    public const int CertificationId = 8;
    public const int KeyId = 9;
    public const string CredentialKind = "reliable";
    public const string MemberId = "their-member";

    public string Asin { get; private set; } = "";

    public int ProductId { get; private set; }

    public int BuyerId { get; private set; }

    public int PriceBatchId { get; private set; }

    public int ClassificationId { get; private set; }

    public int CampaignId { get; private set; }

    protected override async Task SeedAsync()
    {
        await Given.Seller("mine").Order(asin: "MINE").Offer("MINE", offer => offer.StandardPrice = 2_000);
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("orders.txt"), OrderRow.Report(
            new OrderRow("T-1", Sku: "FIRST") { Company = "First Company" }, new OrderRow(OrderNumber, Sku) { Company = "Their Company" }, new OrderRow("T-3", Price: "much")));
        await scope.ServiceProvider.GetRequiredService<Importer>().RunAsync(new ImportRequest(folder.File("orders.txt"), "theirs", "US", ReportFormat.Auto, null));
        var product = await db.Products.SingleAsync(p => p.Sku == Sku);
        (ProductId, Asin) = (product.ProductId, product.Asin!);
        BuyerId = await db.Buyers.Where(b => b.SellerId == product.SellerId && b.Name == "Their Company").Select(b => b.BuyerId).SingleAsync();
        db.Offers.Add(new Offer { SellerId = product.SellerId, Marketplace = "US", ProductId = ProductId, StandardPrice = 2_000 });
        db.ProductPictures.Add(new ProductPicture
        {
            SellerId = product.SellerId,
            ProductId = ProductId,
            PictureId = PictureId,
            Position = 1,
            AltText = "Theirs",
            ContentType = "image/png",
            Content = [1],
        });
        db.Uploads.Add(new Upload { SellerId = product.SellerId, UploadId = 1, Marketplace = "US", FileName = "orders.txt", Format = "auto", UserId = "u", State = UploadState.Failed, Problem = "None." });
        db.Certifications.Add(new Certification
        {
            SellerId = product.SellerId,
            CertificationId = CertificationId,
            Type = CertificationType.Iso9001,
            IssuingBody = "Theirs",
            State = CertificationState.Approved,
            FileName = "theirs.pdf",
            ContentType = "application/pdf",
            SubmittedBy = "u",
        });
        db.CertificationFiles.Add(new CertificationFile { SellerId = product.SellerId, CertificationId = CertificationId, Content = [1] });
        db.Credentials.Add(new Credential { SellerId = product.SellerId, Marketplace = "US", Kind = CredentialKind, State = CredentialState.Proposed, Reason = "Theirs." });
        db.Users.Add(new User { Id = MemberId, Name = "Theirs", Email = "them@example.com", UserName = "them@example.com" });
        db.Memberships.Add(new Membership { SellerId = product.SellerId, UserId = MemberId, Role = SellerRole.Editor });
        db.Invitations.Add(new Invitation { SellerId = product.SellerId, InvitationId = 1, Email = "next@example.com", Hash = [1], InvitedBy = MemberId, ExpiresAt = DateTimeOffset.MaxValue });
        db.ApiKeys.Add(new ApiKey { SellerId = product.SellerId, ApiKeyId = KeyId, Name = "theirs", Hash = [1], CreatedBy = MemberId });
        await db.SaveChangesAsync();
        await scope.ServiceProvider.GetRequiredService<DiscountRequests>().AskAsync(new(IsDemo: false, "US", Asin, "Their Company", 40, HopedPrice: null, Note: null));
        PriceBatchId = await scope.ServiceProvider.GetRequiredService<PriceBatches>().AddAsync(
            product.SellerId, "US", ChangeBatchKind.PriceRule, "Theirs", "u", [new PriceBatchRow(1, ProductId, Sku, BusinessPricing.None, new BusinessPricing(1_800, []), null)]);
        await AsTheyDoAsync();
        ClassificationId = await db.ChangeBatches.Where(b => b.SellerId == product.SellerId && b.Kind == ChangeBatchKind.Classification).Select(b => b.BatchId).SingleAsync();
        CampaignId = await db.CampaignDrafts.Where(c => c.SellerId == product.SellerId).Select(c => c.CampaignId).SingleAsync();
    }

    private async Task AsTheyDoAsync()
    {
        using var visitor = NewVisitor();
        var classified = await visitor.PostAsync($"/companies/classify?{Theirs}", null, ("company", $"{BuyerId}"), ("Industry", "61"));
        var drafted = await visitor.PostAsync($"/campaigns/new/{Sku}?{Theirs}", null, ("name", "Theirs"), ("dailyBudget", "5"), ("startsOn", "2025-04-01"));
        if (classified.Status != 302 || drafted.Status != 302) throw new InvalidOperationException($"The sample is not stored: {classified.Status}, {drafted.Status}.");
    }
}
