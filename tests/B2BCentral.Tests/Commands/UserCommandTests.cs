using B2BCentral.Data.Users;
using B2BCentral.Testing;
using B2BCentral.Tests.Features.Account;
using B2BCentral.Tests.Features.SignIn;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Tests.Commands;

/// <summary>Accounts and keys from the command line, as the site takes them.</summary>
[Collection(ConsoleTurns.Name)]
public sealed class UserCommandTests : IAsyncDisposable
{
    private const string Anna = "anna@example.com";

    private readonly SignedOutSite site = new();
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task A_new_account_gets_a_password_that_signs_in()
    {
        await site.Given.Order();

        var run = await RunAsync("user", "add", Anna, "--seller", Given.Shop, "--role", "editor");

        Assert.Equal(0, run.ExitCode);
        using var anna = site.NewVisitor();
        Assert.Equal(302, (await anna.SignInAsync(Anna, run.Output.Trim())).Status);
        Assert.Equal(200, (await anna.GetAsync("/pricing")).Status);
        Assert.Equal(SellerRole.Editor, await RoleAsync());
    }

    [Fact]
    public async Task An_account_that_exists_keeps_its_password_and_its_role_is_replaced()
    {
        await site.Given.Order();
        var password = (await RunAsync("user", "add", Anna, "--seller", Given.Shop)).Output.Trim();
        Assert.Equal(SellerRole.Viewer, await RoleAsync());

        var run = await RunAsync("user", "add", Anna, "--seller", Given.Shop, "--role", "owner");

        Assert.Contains("its password is unchanged", run.Output, StringComparison.Ordinal);
        Assert.Equal(SellerRole.Owner, await RoleAsync());
        using var anna = site.NewVisitor();
        Assert.Equal(302, (await anna.SignInAsync(Anna, password)).Status);
    }

    [Fact]
    public async Task A_member_keeps_the_role_where_none_is_named()
    {
        await site.Given.Order();
        await RunAsync("user", "add", Anna, "--seller", Given.Shop, "--role", "owner");

        var run = await RunAsync("user", "add", Anna, "--seller", Given.Shop);

        Assert.Equal((0, SellerRole.Owner), (run.ExitCode, await RoleAsync()));
        Assert.Contains("owner, as before", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_owner_stays_one()
    {
        await site.Given.Order();
        await RunAsync("user", "add", Anna, "--seller", Given.Shop, "--role", "owner");

        (await RunAsync("user", "add", Anna, "--seller", Given.Shop, "--role", "viewer", "--operator")).AssertRefusedInOneLine("last owner");

        Assert.Equal(SellerRole.Owner, await RoleAsync());
        Assert.False(await site.AskAsync(Anna, (_, user) => Task.FromResult(user.IsOperator)));
    }

    [Fact]
    public async Task An_owner_who_is_made_less_has_let_nobody_in()
    {
        await site.Given.Order();
        foreach (var email in new[] { Anna, "bert@example.com" }) await RunAsync("user", "add", email, "--seller", Given.Shop, "--role", "owner");
        await site.InviteAsync(Given.Shop, "friend@example.com");
        var id = await site.AskAsync(Anna, (_, user) => Task.FromResult(user.Id));
        await site.ReadAsync(db => db.Invitations.ExecuteUpdateAsync(set => set.SetProperty(i => i.InvitedBy, id)));

        var run = await RunAsync("user", "add", Anna, "--seller", Given.Shop, "--role", "editor");

        Assert.Equal((0, SellerRole.Editor), (run.ExitCode, await RoleAsync()));
        Assert.Contains("owner before, editor now", run.Output, StringComparison.Ordinal);
        Assert.True(await site.ReadAsync(db => db.Invitations.AllAsync(i => i.RevokedAt != null)));
        Assert.Equal(["null>owner", "owner>editor"], await site.ReadAsync(db => db.Changes.Where(c => c.Field == "Role" && c.Subject == Anna).OrderBy(c => c.ChangeId).Select(c => (c.Before ?? "null") + ">" + c.After).ToListAsync()));
    }

    [Fact]
    public async Task An_operator_belongs_to_no_seller_and_runs_the_site()
    {
        await site.Given.Order();

        var run = await RunAsync("user", "add", Anna, "--operator");

        Assert.Equal(0, run.ExitCode);
        Assert.True(await site.AskAsync(Anna, (_, user) => Task.FromResult(user.IsOperator)));
        using var anna = site.NewVisitor();
        await anna.SignInAsync(Anna, run.Output.Trim());
        Assert.Equal(200, (await anna.GetAsync("/operator/certifications")).Status);
    }

    [Fact]
    public async Task An_account_whose_address_nobody_has_proven_is_refused_unless_it_is_meant()
    {
        await site.Given.Order();
        var word = await site.InviteAsync(Given.Shop, Anna);
        using var somebody = site.NewVisitor();
        Assert.Equal(302, (await somebody.PostFromAsync($"/invitations/{word}", $"/invitations/{word}/account", ("Name", "Anna"), ("Password", SignedOutSite.Password))).Status);

        (await RunAsync("user", "add", Anna, "--operator")).AssertRefusedInOneLine("--existing");
        Assert.False(await site.AskAsync(Anna, (_, user) => Task.FromResult(user.IsOperator)));

        Assert.Equal(0, (await RunAsync("user", "add", Anna, "--operator", "--existing")).ExitCode);
        Assert.True(await site.AskAsync(Anna, (_, user) => Task.FromResult(user.IsOperator)));
    }

    [Theory]
    [InlineData("nonsense", "This is no e-mail address")]
    [InlineData("anna@", "This is no e-mail address")]
    [InlineData("", "Enter the address")]
    [InlineData("  ", "Enter the address")]
    public async Task What_is_no_address_gets_no_account(string email, string reason)
    {
        (await RunAsync("user", "add", email, "--operator")).AssertRefusedInOneLine(reason);

        Assert.Equal(0, await site.ReadAsync(db => db.Users.CountAsync()));
    }

    [Fact]
    public async Task Spaces_around_an_address_are_no_part_of_it_and_a_role_is_read_in_any_case()
    {
        await site.Given.Order();

        var run = await RunAsync("user", "add", $" {Anna} ", "--seller", Given.Shop, "--role", "EDITOR");

        using var anna = site.NewVisitor();
        Assert.Equal(302, (await anna.SignInAsync(Anna, run.Output.Trim())).Status);
        Assert.Equal(SellerRole.Editor, await RoleAsync());
    }

    [Fact]
    public async Task A_seller_that_is_not_there_is_refused()
    {
        (await RunAsync("user", "add", Anna, "--seller", "nobody")).AssertRefusedInOneLine("There is no seller 'nobody'");
        (await RunAsync("user", "add", Anna)).AssertRefusedInOneLine("--operator");

        Assert.Equal(0, await site.ReadAsync(db => db.Users.CountAsync()));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("read", true)]
    [InlineData("write", false)]
    [InlineData("Write", false)]
    public async Task A_key_posts_only_where_it_was_made_to(string? scope, bool isRefused)
    {
        await site.Given.Order();
        var run = await RunAsync(["api-key", "create", "--seller", Given.Shop, .. scope is null ? Array.Empty<string>() : ["--scope", scope]]);
        using var client = site.CreateClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", run.Output.Trim());

        using var read = await client.GetAsync("/api/v1/sales-snapshot");
        using var post = await client.PostAsync("/api/v1/buyer-requests", new StringContent("{}", null, "application/json"));

        Assert.Equal(200, (int)read.StatusCode);
        Assert.Equal(isRefused ? 403 : 400, (int)post.StatusCode);
        Assert.Equal("application/problem+json", post.Content.Headers.ContentType?.MediaType);
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        folder.Dispose();
    }

    private Task<CommandRun> RunAsync(params string[] args)
    {
        // The site makes the database.
        _ = site.Services;
        return CommandRun.OfAsync(folder, [.. args, .. site.Database.Arguments]);
    }

    private Task<SellerRole> RoleAsync() => site.ReadAsync(db => db.Memberships.Where(m => db.Users.Any(u => u.Id == m.UserId && u.Email == Anna)).Select(m => m.Role).SingleAsync());
}
