using B2BCentral.Data.Profiles;
using B2BCentral.Testing;
using B2BCentral.Tests.Features.Profile;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Tests.Features.Credentials;

public sealed class CredentialsPageTests : IAsyncLifetime
{
    private const string Url = $"/credentials?{ProfileSite.Store}";
    private const string Approve = $"/credentials/reliable/approve?{ProfileSite.Store}";
    private const string Decline = $"/credentials/reliable/decline?{ProfileSite.Store}";

    private ProfileSite site = null!;
    private Visitor visitor = null!;
    private DateTimeOffset proposed;

    public async Task InitializeAsync()
    {
        site = await ProfileSite.StartAsync();
        await site.Given.Orders(19, on: "2025-03-28");
        visitor = site.NewVisitor();
        proposed = site.Clock.GetUtcNow();
        await site.ReadAsync(async db =>
        {
            var seller = await db.Sellers.SingleAsync(s => s.Slug == Given.Shop);
            db.Credentials.Add(new Credential { SellerId = seller.Id, Marketplace = "US", Kind = "reliable", State = CredentialState.Proposed, Reason = "Because.", ProposedAt = proposed });
            return await db.SaveChangesAsync();
        });
    }

    public async Task DisposeAsync()
    {
        visitor.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task Every_credential_says_what_it_needs_and_what_the_figures_are()
    {
        var page = (await visitor.GetAsync(Url)).Page;

        Assert.Equal(
            ["Reliable business seller Your decision is needed", "Ships on time Earned, proposed with the next check", "High-volume supplier Not earned", "Bulk-friendly Not earned"],
            page.QuerySelectorAll(".order-head").Select(head => head.Words()));
        Assert.Equal("20 B2B orders in 90 days; none was cancelled.", page.Words("#reliable strong"));
        Assert.Equal("20 B2B orders and 20 B2B units in 90 days.", page.Words("#high-volume strong"));
        Assert.Equal(["Approve Reliable business seller", "Decline Reliable business seller"], page.QuerySelectorAll(".mark-list button").Select(button => button.GetAttribute("aria-label")));
    }

    [Fact]
    public async Task Approving_shows_it_to_buyers_and_does_its_task()
    {
        Assert.Equal((302, Url), await visitor.PostAsync(Approve) is var answer ? (answer.Status, answer.Header("Location")) : default);

        Assert.Contains("Reliable business seller", (await visitor.GetAsync($"/profile?{ProfileSite.Store}")).Page.Words(".seals"), StringComparison.Ordinal);
        Assert.Equal([$"credential-us-reliable-{proposed.ToUnixTimeMilliseconds()} by local"], await site.DoneAsync());
        Assert.Equal(["Decline Reliable business seller"], await ButtonsAsync());
    }

    [Fact]
    public async Task A_decision_can_be_changed_while_the_credential_is_earned()
    {
        await visitor.PostAsync(Decline);
        Assert.Equal(["Approve Reliable business seller"], await ButtonsAsync());
        Assert.Empty((await visitor.GetAsync($"/profile?{ProfileSite.Store}")).Page.QuerySelectorAll(".seals"));

        await visitor.PostAsync(Approve);

        Assert.Equal(
            ["Reliable business seller: proposed to Reliable business seller: declined", "Reliable business seller: declined to Reliable business seller: approved"],
            (await site.ChangesAsync()).Select(change => $"{change.Before} to {change.After}"));
    }

    [Fact]
    public async Task What_is_not_earned_any_more_cannot_be_approved()
    {
        await site.Given.Order(on: "2025-03-29", status: "Cancelled");

        var answer = await visitor.PostAsync(Approve);

        Assert.Equal(422, answer.Status);
        Assert.Contains("no longer earned", answer.Page.Words(".notice-bad"), StringComparison.Ordinal);
        Assert.Equal("20 B2B orders in 90 days; 1 was cancelled.", answer.Page.Words("#reliable strong"));
        Assert.Empty(await site.DoneAsync());
    }

    [Fact]
    public async Task What_was_never_proposed_to_this_seller_is_not_there()
    {
        Assert.Equal(404, (await visitor.PostAsync($"/credentials/late-free/approve?{ProfileSite.Store}")).Status);
        Assert.Equal(404, (await visitor.PostAsync($"/credentials/reliable/approve?{ProfileSite.Other}")).Status);
        Assert.Equal(404, (await visitor.PostAsync($"/credentials/unknown/decline?{ProfileSite.Store}")).Status);
        Assert.Equal(400, (await visitor.PostWithoutTokenAsync(Approve)).Status);
    }

    private async Task<IEnumerable<string?>> ButtonsAsync() => (await visitor.GetAsync(Url)).Page.QuerySelectorAll(".mark-list button").Select(button => button.GetAttribute("aria-label"));
}
