using B2BCentral.Data.Advertising;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Imports;
using B2BCentral.Data.Jobs;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Orders;
using B2BCentral.Data.Profiles;
using B2BCentral.Data.Requests;
using B2BCentral.Data.Scores;
using B2BCentral.Data.Sellers;
using B2BCentral.Data.Summaries;
using B2BCentral.Data.Tasks;
using B2BCentral.Data.Traffic;
using B2BCentral.Data.Users;
using B2BCentral.Data.Widgets;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace B2BCentral.Data;

/// <summary>The model, once; each database has a thin context of its own. <c>SellerId</c> leads every key.</summary>
public abstract partial class B2BCentralDb(DbContextOptions options) : DbContext(options), IDataProtectionKeyContext
{
    internal const int MarketplaceLength = 8;
    internal const int SkuLength = 100;

    /// <summary>What this database does in its own way.</summary>
    public abstract DatabaseEngine Engine { get; }

    public DbSet<Seller> Sellers => Set<Seller>();
    public DbSet<SellerMarketplace> Marketplaces => Set<SellerMarketplace>();
    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();
    public DbSet<Product> Products => Set<Product>();
    public DbSet<Offer> Offers => Set<Offer>();
    public DbSet<QuantityDiscountTier> QuantityDiscountTiers => Set<QuantityDiscountTier>();
    public DbSet<Segment> Segments => Set<Segment>();
    public DbSet<Buyer> Buyers => Set<Buyer>();
    public DbSet<Order> Orders => Set<Order>();
    public DbSet<OrderItem> OrderItems => Set<OrderItem>();
    public DbSet<Import> Imports => Set<Import>();
    public DbSet<RejectedRow> RejectedRows => Set<RejectedRow>();
    public DbSet<ReplacedRow> ReplacedRows => Set<ReplacedRow>();
    public DbSet<Upload> Uploads => Set<Upload>();
    public DbSet<PeriodTraffic> PeriodTraffic => Set<PeriodTraffic>();
    public DbSet<ProductTraffic> ProductTraffic => Set<ProductTraffic>();
    public DbSet<ProductPicture> ProductPictures => Set<ProductPicture>();
    public DbSet<CampaignDraft> CampaignDrafts => Set<CampaignDraft>();
    public DbSet<Change> Changes => Set<Change>();
    public DbSet<ChangeBatch> ChangeBatches => Set<ChangeBatch>();
    public DbSet<ChangeBatchRow> ChangeBatchRows => Set<ChangeBatchRow>();
    public DbSet<User> Users => Set<User>();
    public DbSet<UserSession> UserSessions => Set<UserSession>();
    public DbSet<Membership> Memberships => Set<Membership>();
    public DbSet<PageRight> PageRights => Set<PageRight>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();
    public DbSet<UserSetting> UserSettings => Set<UserSetting>();
    public DbSet<WidgetPreference> WidgetPreferences => Set<WidgetPreference>();
    public DbSet<BuyerRequest> BuyerRequests => Set<BuyerRequest>();
    public DbSet<BusinessProfile> BusinessProfiles => Set<BusinessProfile>();
    public DbSet<Certification> Certifications => Set<Certification>();
    public DbSet<CertificationFile> CertificationFiles => Set<CertificationFile>();
    public DbSet<Credential> Credentials => Set<Credential>();
    public DbSet<TaskRecord> TaskRecords => Set<TaskRecord>();
    public DbSet<DailyScore> DailyScores => Set<DailyScore>();
    public DbSet<PeerStanding> PeerStandings => Set<PeerStanding>();
    public DbSet<PeerCategory> PeerCategories => Set<PeerCategory>();
    public DbSet<JobRun> JobRuns => Set<JobRun>();
    public DbSet<ChannelSummary> ChannelSummaries => Set<ChannelSummary>();
    public DbSet<SegmentSummary> SegmentSummaries => Set<SegmentSummary>();
    public DbSet<ProductSummary> ProductSummaries => Set<ProductSummary>();
    public DbSet<ProductIndustrySummary> ProductIndustrySummaries => Set<ProductIndustrySummary>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        // Keys lead with the seller and serve the foreign keys; the few indexes that are wanted stand in the configurations.
        configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(B2BCentralDb).Assembly);
        BindToSeller(modelBuilder);
    }
}
