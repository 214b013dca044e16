using B2BCentral.Data.Profiles;
using B2BCentral.Testing;
using B2BCentral.Tests.Data.Tasks.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Data.Profiles;

public sealed class ProfileFactsTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2025, 3, 31);

    private TestDatabase database = null!;
    private int sellerId;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        await database.Given.Seller("other-shop").Order();
        await database.Given.Order();
        sellerId = (await database.ScopeAsync()).SellerId;
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task A_seller_without_a_profile_has_nothing() => Assert.Equal(new ProfileFacts(false, false, false, false, false, 0), await FactsAsync(Today));

    [Fact]
    public async Task Each_field_is_told_apart()
    {
        await database.SaveAsync(db => db.BusinessProfiles.AddRange(
            new BusinessProfile { SellerId = sellerId, YearEstablished = 1998, AnnualRevenue = "1m-5m" },
            new BusinessProfile { SellerId = sellerId == 1 ? 2 : 1, About = "Theirs", Employees = "1-10", Logo = [1] }));

        Assert.Equal(new ProfileFacts(false, true, false, true, false, 0), await FactsAsync(Today));
    }

    [Fact]
    public async Task A_certificate_counts_to_the_end_of_its_last_day()
    {
        await database.CertifiedAsync(1);
        await database.CertifiedAsync(2, until: "2025-03-31");
        await database.CertifiedAsync(3, state: CertificationState.Submitted);
        await database.CertifiedAsync(4, state: CertificationState.Rejected);

        Assert.Equal(2, (await FactsAsync(Today)).ActiveCertifications);
        Assert.Equal(1, (await FactsAsync(Today.AddDays(1))).ActiveCertifications);
    }

    [Fact]
    public async Task A_certificate_and_its_approved_renewal_count_once()
    {
        var old = await database.CertifiedAsync(1, until: "2025-06-30");
        var renewal = await database.CertifiedAsync(2, state: CertificationState.Submitted);
        old.RenewedBy = 2;
        await database.Context.SaveChangesAsync();
        Assert.Equal(1, (await FactsAsync(Today)).ActiveCertifications);

        renewal.State = CertificationState.Approved;
        await database.Context.SaveChangesAsync();

        Assert.Equal(1, (await FactsAsync(Today)).ActiveCertifications);
    }

    private Task<ProfileFacts> FactsAsync(DateOnly today) => database.Services.GetRequiredService<ProfileFactsQuery>().OfAsync(sellerId, today);
}
