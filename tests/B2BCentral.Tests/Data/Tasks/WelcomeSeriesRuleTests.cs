using B2BCentral.Data.Profiles;
using B2BCentral.Data.Tasks;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Tests.Data.Tasks;

/// <summary>Each step ticks itself when its fact holds.</summary>
public sealed class WelcomeSeriesRuleTests : IAsyncLifetime
{
    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task A_new_seller_has_six_steps_in_their_order()
    {
        await database.Given.Seller(Given.Shop);

        Assert.Equal(["import-orders", "classify-buyers", "business-price", "quantity-discount", "complete-profile", "upload-certificate"], await StepsAsync());
        Assert.StartsWith("Welcome series, step 1 of 6.", (await database.OnListAsync(TaskType.WelcomeSeries)).First().Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_that_a_file_brings_names_the_file_and_where_it_is_exported()
    {
        await database.Given.Seller(Given.Shop);

        var reasons = (await database.OnListAsync(TaskType.WelcomeSeries)).ToDictionary(task => task.Subject!, task => task.Reason);

        Assert.Contains("All Orders report (Seller Central, Reports, Fulfillment, All Orders)", reasons["import-orders"], StringComparison.Ordinal);
        Assert.Contains("The Business Report (Reports, Business Reports)", reasons["import-orders"], StringComparison.Ordinal);
        Assert.Contains("Load a list of your buyers under Imports", reasons["classify-buyers"], StringComparison.Ordinal);
        foreach (var step in (string[])["business-price", "quantity-discount"])
            Assert.Contains("The listings report (Seller Central, Reports, Inventory)", reasons[step], StringComparison.Ordinal);
        Assert.EndsWith("Buyers check who the seller is before they order in bulk.", reasons["complete-profile"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Orders_tick_the_first_step_and_classified_ones_the_second()
    {
        await database.Given.Order();
        Assert.DoesNotContain("import-orders", await StepsAsync());
        Assert.Contains("classify-buyers", await StepsAsync());

        await database.Given.Order(industry: "61");
        Assert.DoesNotContain("classify-buyers", await StepsAsync());
    }

    [Fact]
    public async Task A_region_alone_classifies_nobody()
    {
        await database.Given.Order(region: "WA");

        Assert.Contains("classify-buyers", await StepsAsync());
    }

    [Fact]
    public async Task Prices_profile_and_certificate_tick_theirs()
    {
        await database.Given.Order(industry: "61").Offer("B01", offer =>
        {
            offer.BusinessPrice = 900;
            offer.Tiers.Add(new() { SellerId = offer.SellerId, Marketplace = "US", ProductId = offer.ProductId, LowerBound = 5, PercentOff = 500 });
        });
        Assert.Equal(["complete-profile", "upload-certificate"], await StepsAsync());

        await database.ActAsync(db =>
        {
            db.BusinessProfiles.Add(new BusinessProfile { SellerId = 1, About = "We", YearEstablished = 1999, Employees = "1-10", AnnualRevenue = "1m-5m" });
            db.Certifications.Add(new Certification { SellerId = 1, CertificationId = 1, Type = CertificationType.Iso9001, IssuingBody = "TÜV", FileName = "p.pdf", ContentType = "application/pdf", SubmittedBy = "u", State = CertificationState.Rejected });
            return Task.CompletedTask;
        });
        // Without a logo it is not complete, and what was rejected is no certificate.
        Assert.Equal(["complete-profile", "upload-certificate"], await StepsAsync());

        await database.ActAsync(async db =>
        {
            (await db.BusinessProfiles.SingleAsync()).Logo = [1];
            (await db.Certifications.SingleAsync()).State = CertificationState.Submitted;
        });
        Assert.Empty(await StepsAsync());
        Assert.Equal(["welcome-complete-profile", "welcome-upload-certificate"], (await database.HistoryAsync()).Where(r => r.End == TaskEnd.Done && r.Type == TaskType.WelcomeSeries).Select(r => r.TaskId));
    }

    private async Task<IEnumerable<string?>> StepsAsync() => (await database.OnListAsync(TaskType.WelcomeSeries)).Select(task => task.Subject);
}
