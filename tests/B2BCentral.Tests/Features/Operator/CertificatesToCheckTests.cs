using B2BCentral.Data.Profiles;
using B2BCentral.Testing;
using B2BCentral.Tests.Features.Profile;

namespace B2BCentral.Tests.Features.Operator;

public sealed class CertificatesToCheckTests : IAsyncLifetime
{
    private const string Url = "/operator/certifications";

    private ProfileSite site = null!;
    private Visitor visitor = null!;
    private Certification waiting = null!;

    public async Task InitializeAsync()
    {
        site = await ProfileSite.StartAsync();
        visitor = site.NewVisitor();
        await ProfileSite.SubmitAsync(visitor);
        waiting = Assert.Single(await site.CertificationsAsync());
    }

    public async Task DisposeAsync()
    {
        visitor.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task Every_sellers_waiting_certificates_are_there_with_their_proof()
    {
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await ProfileSite.SubmitAsync(visitor, $"/profile/certifications?{ProfileSite.Other}", null, ("type", "Other"), ("otherName", "<b>Halal</b>"));

        var page = (await visitor.GetAsync(Url)).Page;

        Assert.Equal(["ISO 9001 of My Shop", "<b>Halal</b> of Other Shop"], page.QuerySelectorAll(".panel[id] h2").Select(name => name.Words()));
        Assert.Equal(200, (await visitor.GetAsync(page.QuerySelector(".facts a")!.GetAttribute("href")!)).Status);
        Assert.NotNull((await visitor.GetAsync("/definitions")).Page.QuerySelector($".site-footer a[href='{Url}']"));
    }

    [Fact]
    public async Task What_is_approved_is_the_operators_act()
    {
        Assert.Equal((302, Url), await PostAsync("approve") is var answer ? (answer.Status, answer.Header("Location")) : default);

        var stored = Assert.Single(await site.CertificationsAsync());
        Assert.Equal((CertificationState.Approved, TestSignIn.OperatorId, site.Clock.GetUtcNow(), null), (stored.State, stored.DecidedBy, stored.DecidedAt, stored.Reason));
        var history = (await visitor.GetAsync(ProfileSite.Editor)).Page.QuerySelector("[aria-labelledby=changes] tbody tr")!.Words();
        Assert.Equal("Certification 31 Mar 2025, 05:00 You ISO 9001 of TÜV Süd, until 20 May 2025: submitted ISO 9001 of TÜV Süd, until 20 May 2025: approved", history);
    }

    [Fact]
    public async Task A_rejection_needs_a_reason_which_the_seller_reads()
    {
        var field = $"reason-{waiting.SellerId}-{waiting.CertificationId}";
        var refused = await PostAsync("reject", (field, "  "));
        Assert.Equal((422, "Give a reason, so that the seller can fix it."), (refused.Status, refused.Page.Words(".field-error")));
        var tooLong = await PostAsync("reject", (field, new string('x', 501)));
        Assert.Equal((422, new string('x', 501)), (tooLong.Status, tooLong.Page.Words("textarea")));

        Assert.Equal(302, (await PostAsync("reject", (field, "The scan is blurred."))).Status);

        Assert.Contains("Rejected The scan is blurred.", (await visitor.GetAsync(ProfileSite.Certifications)).Page.Words("tbody"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_stays()
    {
        await PostAsync("approve");

        var again = await PostAsync("reject", ($"reason-{waiting.SellerId}-{waiting.CertificationId}", "Too late."));

        Assert.Equal(409, again.Status);
        Assert.Contains("a decision is final", again.Page.Words(".notice-bad"), StringComparison.Ordinal);
        Assert.Equal(CertificationState.Approved, Assert.Single(await site.CertificationsAsync()).State);
    }

    [Fact]
    public async Task A_page_that_is_older_than_the_decision_asks_for_no_reason()
    {
        await PostAsync("approve");

        var late = await PostAsync("reject");

        Assert.Equal(409, late.Status);
        Assert.Contains("a decision is final", late.Page.Words(".notice-bad"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rejected_renewal_leaves_the_old_certificate_as_it_was()
    {
        await PostAsync("approve");
        await ProfileSite.SubmitAsync(visitor, $"/profile/certifications/{waiting.CertificationId}/renew?{ProfileSite.Store}");
        var renewal = (await site.CertificationsAsync()).Single(one => one.CertificationId != waiting.CertificationId);

        await visitor.PostAsync($"{Url}/{renewal.SellerId}/{renewal.CertificationId}/reject", null, ($"reason-{renewal.SellerId}-{renewal.CertificationId}", "Blurred."));

        Assert.Null((await site.CertificationsAsync()).Single(one => one.CertificationId == waiting.CertificationId).RenewedBy);
        Assert.DoesNotContain(await site.DoneAsync(), done => done.StartsWith("certificate-expiring", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_not_there_is_not_decided()
    {
        Assert.Equal(404, (await visitor.PostAsync($"{Url}/{waiting.SellerId + 1}/{waiting.CertificationId}/approve")).Status);
        Assert.Equal(404, (await visitor.PostAsync($"{Url}/{waiting.SellerId + 1}/{waiting.CertificationId}/reject")).Status);
        Assert.Equal(404, (await visitor.GetAsync($"{Url}/{waiting.SellerId + 1}/{waiting.CertificationId}/file")).Status);
        Assert.Equal(400, (await visitor.PostWithoutTokenAsync($"{Url}/{waiting.SellerId}/{waiting.CertificationId}/approve")).Status);
        Assert.Equal(CertificationState.Submitted, Assert.Single(await site.CertificationsAsync()).State);
    }

    private Task<Answer> PostAsync(string how, params (string Name, string Value)[] fields) => visitor.PostAsync($"{Url}/{waiting.SellerId}/{waiting.CertificationId}/{how}", null, fields);
}
