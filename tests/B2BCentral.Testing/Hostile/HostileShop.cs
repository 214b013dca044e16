using System.Text;
using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Imports;
using B2BCentral.Data.Jobs;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Profiles;
using B2BCentral.Data.Requests;
using B2BCentral.Data.Scores;
using B2BCentral.Data.Sellers;
using B2BCentral.Data.Tasks;
using B2BCentral.Data.Users;
using B2BCentral.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Metrics.Pricing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Testing.Hostile;

/// <summary>A seller with at least one row of every table that holds texts, for those texts to be replaced by hostile ones.</summary>
public sealed class HostileShop(TestSite site)
{
    public const string Slug = "hostile";
    public const string Store = $"seller={Slug}&marketplace=US";
    public const string Sku = "H-1";

    private const string Orders =
        """
        amazon-order-id	purchase-date	last-updated-date	order-status	sales-channel	product-name	sku	asin	item-status	quantity	currency	item-price	ship-state	ship-country	is-business-order	purchase-order-number	order-item-id	buyer-company-name
        H-O-1	2025-03-20T20:00:00+00:00	2025-03-2NT00:00:00+00:00	Shipped	Amazon.com	Clamp	H-1	B0HOSTILE1	Shipped	1N	USD	200.00	WA	US	true	PO-1	I-1	Acme Ltd
        H-O-2	2025-03-21T20:00:00+00:00	2025-03-2NT00:00:00+00:00	Shipped	Amazon.com	Vice	H-2	B0HOSTILE2	Shipped	3	USD	50.00	OR	US	true	PO-2	I-2	Bolt Inc
        H-O-3	2025-03-21T20:00:00+00:00	2025-03-2NT00:00:00+00:00	Shipped	Amazon.com	Vice	H-2	B0HOSTILE2	Shipped	much	USD	50.00	OR	US	true	PO-3	I-3	Bolt Inc

        """;

    private const string Listings =
        """
        seller-sku	asin1	item-name	image-url	price	quantity	Business Price	Quantity Price Type	status
        H-1	B0HOSTILE1	Clamp	https://pictures.example/1.png	20.00	40	18.00		Active
        H-2	B0HOSTILE2	Vice	https://pictures.example/2.png	50.00	4			Active

        """;

    private const string Traffic =
        """
        (Parent) ASIN,(Child) ASIN,Title,SKU,Sessions,Page Views,Units Ordered,Ordered Product Sales,Total Order Items
        B0HOSTILE0,B0HOSTILE1,Clamp,H-1,10,20,1,"$200.00",1

        """;

    // Something of every kind; a letter beyond English; and what every planted text holds.
    private static readonly string[] Searched = ["H", "plain", "é", "⟦"];

    private const string Buyers = "company name,industry,employees,region,e-mail,tax id\nAcme Ltd,Carpentry of a kind,Three of us,WA,me@acme.example,123456789\n";

    public int SellerId { get; private set; }

    /// <summary>The word that opens the page of whoever asked for a discount.</summary>
    public string AskersWord { get; private set; } = "";

    /// <summary>Where a walk begins: the dashboard, and what no link leads to at first sight.</summary>
    public IEnumerable<string> Starts =>
    [
        $"/b2b?{Store}", $"/imports/1?{Store}", $"/imports/2?{Store}", $"/companies/1?{Store}", $"/operator/certifications?{Store}", $"/discount-requests/{AskersWord}",
        .. Searched.SelectMany(words => (string[])[$"/search?{Store}&q={Uri.EscapeDataString(words)}", $"/search/suggestions?{Store}&q={Uri.EscapeDataString(words)}"]),
    ];

    public async Task SeedAsync()
    {
        await ImportAsync("orders.txt", Orders.Replace("2N", "21", StringComparison.Ordinal).Replace("1N", "10", StringComparison.Ordinal));
        await ImportAsync("newer.txt", Orders.Replace("2N", "22", StringComparison.Ordinal).Replace("1N", "12", StringComparison.Ordinal));
        await ImportAsync("listings.txt", Listings);
        await ImportAsync("buyers.csv", Buyers);
        await ImportAsync("traffic.csv", Traffic, new(new(2025, 3, 1), new(2025, 3, 31)));
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        SellerId = await db.Sellers.Where(s => s.Slug == Slug).Select(s => s.Id).SingleAsync();
        await AddRowsAsync(db);
        AskersWord = (await scope.ServiceProvider.GetRequiredService<DiscountRequests>().AskAsync(new(IsDemo: false, "US", "B0HOSTILE1", "Acme Ltd", 40, HopedPrice: 1_500, Note: "Soon."))).Word!;
        var product = await db.Products.SingleAsync(p => p.SellerId == SellerId && p.Sku == Sku);
        await scope.ServiceProvider.GetRequiredService<PriceBatches>().AddAsync(SellerId, "US", ChangeBatchKind.PriceRule, "All by 8 %", "u",
        [
            new PriceBatchRow(1, product.ProductId, Sku, BusinessPricing.None, new BusinessPricing(1_700, []), null),
            new PriceBatchRow(2, null, "Nobody's", null, null, "There is no such SKU. Load it first.", "sku"),
        ]);
        await DoAsync(await db.Buyers.Where(b => b.SellerId == SellerId).Select(b => b.BuyerId).FirstAsync());
    }

    /// <summary>Puts a text into every field; what the marketplaces' caches carry in their key rises.</summary>
    public async Task<IReadOnlyDictionary<string, int>> PlantAsync(Func<int, string> text)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        var planted = await PlantedFields.PlantAsync(db, text);
        await db.Marketplaces.ExecuteUpdateAsync(set => set.SetProperty(m => m.DataVersion, m => m.DataVersion + 1));
        return planted;
    }

    private async Task ImportAsync(string name, string content, Metrics.Time.Period? days = null)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File(name), content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Importer>().RunAsync(new ImportRequest(folder.File(name), Slug, "US", ReportFormat.Auto, null) { Period = days });
    }

    private async Task AddRowsAsync(B2BCentralDb db)
    {
        var (now, day) = (site.Clock.GetUtcNow(), new DateOnly(2025, 3, 30));
        db.ProductPictures.Add(new ProductPicture
        {
            SellerId = SellerId,
            ProductId = 1,
            PictureId = 1,
            Position = 1,
            AltText = "Front",
            ContentType = "image/png",
            Width = 1,
            Height = 1,
            Content = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
        });
        db.Uploads.Add(new Upload { SellerId = SellerId, UploadId = 1, Marketplace = "US", FileName = "a.txt", Format = "auto", UserId = "u", State = UploadState.Failed, Problem = "None.", CreatedAt = now, EndedAt = now });
        db.BusinessProfiles.Add(new BusinessProfile
        {
            SellerId = SellerId,
            About = "About",
            Employees = "1",
            AnnualRevenue = "1",
            Duns = "1",
            LegalName = "L",
            Street = "S",
            PostalCode = "1",
            City = "C",
            Region = "R",
            Country = "US",
        });
        foreach (var (id, state) in new[] { (1, CertificationState.Approved), (2, CertificationState.Submitted), (3, CertificationState.Rejected) })
        {
            db.Certifications.Add(new Certification
            {
                SellerId = SellerId,
                CertificationId = id,
                Type = id == 1 ? CertificationType.Other : CertificationType.Iso9001,
                OtherName = "Own",
                IssuingBody = "Body",
                Number = "1",
                State = state,
                FileName = "a.pdf",
                ContentType = "application/pdf",
                SubmittedBy = "u",
                DecidedBy = "u",
                Reason = "Unreadable",
                SubmittedAt = now,
                DecidedAt = now,
            });
            db.CertificationFiles.Add(new CertificationFile { SellerId = SellerId, CertificationId = id, Content = [1] });
        }

        db.Credentials.Add(new Credential { SellerId = SellerId, Marketplace = "US", Kind = "reliable", State = CredentialState.Proposed, Reason = "Fast." });
        db.TaskRecords.Add(new TaskRecord { SellerId = SellerId, TaskId = "gone-1", Title = "Gone", Reason = "Late", Subject = Sku, Marketplace = "US", AppearedAt = now, EndedAt = now, End = TaskEnd.Dismissed, EndedBy = "u", DismissedAt = now, DismissedBy = "u" });
        db.JobRuns.Add(new JobRun { SellerId = SellerId, Marketplace = "US", Job = "daily-scores", Slot = now, StartedAt = now, EndedAt = now, Failed = true, Result = "Failed." });
        db.DailyScores.Add(new DailyScore { SellerId = SellerId, Marketplace = "US", Day = day, Version = "1", Inputs = "{}" });
        db.Invitations.Add(new Invitation { SellerId = SellerId, InvitationId = 1, Email = "anna@example.com", Hash = [1], InvitedBy = "u", InvitedAt = now, ExpiresAt = now.AddDays(7), Role = SellerRole.Viewer });
        db.ApiKeys.Add(new ApiKey { SellerId = SellerId, ApiKeyId = 1, Name = "Shop", Scope = ApiKeyScope.Read, Hash = [1], CreatedAt = now, CreatedBy = "u" });
        db.Changes.Add(new Change { SellerId = SellerId, ChangeId = 1_000, At = now, UserId = "u", Kind = ChangeKind.Right, Subject = "anna@example.com", Field = "Role", Before = "viewer", After = "editor" });
        await db.SaveChangesAsync();
    }

    // By the site's own forms: what they store beside the row itself, such as the history of changes, is then as it really is.
    private async Task DoAsync(int buyerId)
    {
        using var visitor = site.NewVisitor();
        var answers = new[]
        {
            await visitor.PostAsync($"/companies/classify?{Store}", null, ("company", $"{buyerId}"), ("Industry", "61")),
            await visitor.PostAsync($"/campaigns/new/{Sku}?{Store}", null, ("name", "Spring"), ("dailyBudget", "5"), ("startsOn", "2025-04-01")),
            await visitor.PostAsync($"/b2b/widgets/top-products/rate?{Store}", null, ("Stars", "4"), ("Comment", "Good")),
            await visitor.PostAsync($"/reports/business/columns?{Store}", null, ("chosen", "sales")),
        };
        // Over a real connection the client follows the redirect by itself.
        if (answers.Any(answer => answer.Status is not (302 or 200))) throw new InvalidOperationException($"The sample is not stored: {string.Join(", ", answers.Select(answer => answer.Status))}.");
    }
}
