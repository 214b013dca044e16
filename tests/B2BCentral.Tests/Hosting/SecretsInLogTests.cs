using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using B2BCentral.Data;
using B2BCentral.Data.Requests;
using B2BCentral.Data.Sellers;
using B2BCentral.Data.Users;
using B2BCentral.Testing;
using B2BCentral.Web.Api;
using B2BCentral.Web.Features.Members;
using B2BCentral.Web.Features.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Hosting;

/// <summary>What opens something is sent through every form and address that takes it, and is read nowhere in the log, however much is logged.</summary>
public sealed partial class SecretsInLogTests : IAsyncDisposable
{
    private const string Anna = "anna@example.com";
    private const string First = "violet teapot under rain";
    private const string Second = "copper ladder by the sea";
    private const string Guess = "wrong umbrella of monday";

    private readonly WrittenLog site = new();
    private readonly HashSet<string> secrets = [First, Second, Guess, "Basic-credential-of-somebody"];

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task No_secret_is_logged_but_the_link_that_replaces_a_mail()
    {
        await site.Given.Order(asin: "A").Offer("A", offer => offer.StandardPrice = 2_000);
        using var anna = site.NewVisitor();
        await SetUpAsync(anna);
        var link = await ForgetAsync(anna);
        await InviteAsync();
        await AskAsync();
        await LookAtAppAsync(anna);

        // The values are found where they may stand, so that the test can find them where they may not.
        Assert.True(secrets.Count > 15, string.Join(' ', secrets));
        var leaks =
            from entry in site.Entries
            from secret in secrets
            where entry.Text.Contains(secret, StringComparison.Ordinal) || entry.Properties.Contains(secret, StringComparison.Ordinal)
            select $"{secret} in {entry.Text}";
        Assert.True(leaks.FirstOrDefault() is null, string.Join('\n', leaks.Take(5)));
        var shown = Assert.Single(site.Entries, entry => entry.Text.Contains(link, StringComparison.Ordinal) || entry.Properties.Contains(link, StringComparison.Ordinal));
        Assert.Contains("No mail server is configured", shown.Text, StringComparison.Ordinal);
    }

    private async Task SetUpAsync(Visitor visitor)
    {
        await GetAsync(visitor, "/sign-in");
        var word = Keep(site.Services.GetRequiredService<SetupToken>().Open());
        await PostAsync(visitor, $"/setup?token={word}", "/setup", ("Token", "no-word-at-all"), ("Name", "Anna"), ("Email", Anna), ("Password", Guess));
        Assert.Equal(302, (await PostAsync(visitor, $"/setup?token={word}", "/setup", ("Token", word), ("Name", "Anna"), ("Email", Anna), ("Password", First))).Status);
        await GetAsync(visitor, $"/sign-in?returnUrl={Uri.EscapeDataString($"/setup?token={word}")}");
        using var elsewhere = site.NewVisitor();
        await PostAsync(elsewhere, "/sign-in", "/sign-in", ("Email", Anna), ("Password", Guess));
        Assert.Equal(302, (await PostAsync(elsewhere, "/sign-in", "/sign-in", ("Email", Anna), ("Password", First))).Status);
    }

    private async Task<string> ForgetAsync(Visitor visitor)
    {
        await PostAsync(visitor, "/forgotten-password", "/forgotten-password", ("Email", Anna));
        var link = Link().Match(site.Entries.Single(entry => entry.Text.Contains("No mail server", StringComparison.Ordinal)).Text).Value;
        var page = await GetAsync(visitor, link);
        (string, string) Field(string name) => (name, page.Page.QuerySelector($"main input[name={name}]")!.GetAttribute("value")!);
        await PostAsync(visitor, link, "/reset-password", Field("User"), Field("Token"), ("Password", "short"));
        Assert.Equal(302, (await PostAsync(visitor, link, "/reset-password", Field("User"), Field("Token"), ("Password", Second))).Status);
        Assert.Equal(302, (await PostAsync(visitor, "/sign-in", "/sign-in", ("Email", Anna), ("Password", Second))).Status);
        return Token().Match(link).Value;
    }

    private async Task InviteAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var seller = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.Select(s => s.Id).SingleAsync();
        var word = Keep((await scope.ServiceProvider.GetRequiredService<InvitationCommand>().InviteAsync(seller, "bert@example.com", SellerRole.Viewer, "somebody"))!);
        using var bert = site.NewVisitor();
        await GetAsync(bert, $"/sign-in?returnUrl={Uri.EscapeDataString($"/invitations/{word}")}");
        await GetAsync(bert, $"/invitations/{word}/no-such-page");
        Assert.Equal(302, (await PostAsync(bert, $"/invitations/{word}", $"/invitations/{word}/account", ("Name", "Bert"), ("Password", First))).Status);
    }

    private async Task AskAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var seller = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.Select(s => s.Id).SingleAsync();
        var key = Keep(await scope.ServiceProvider.GetRequiredService<ApiKeys>().CreateAsync(seller, "test", ApiKeyScope.Write, "local"));
        var asked = await scope.ServiceProvider.GetRequiredService<DiscountRequests>().AskAsync(new(IsDemo: false, "US", "A", "Acme Ltd", 40, HopedPrice: null, Note: null));
        var word = Keep(asked.Word!);
        using var visitor = site.NewVisitor();
        foreach (var address in (string[])[$"/discount-requests/{word}", $"/Discount-Requests/{word}/more", $"/sign-in?returnUrl=/discount-requests/{word}", $"/b2b?key={key}"]) await GetAsync(visitor, address);

        using var client = site.CreateClient();
        foreach (var authorization in (AuthenticationHeaderValue[])[new("Bearer", key), new("Bearer", Keep("b2bc_guessed-by-somebody")), new("Basic", "Basic-credential-of-somebody")])
        {
            client.DefaultRequestHeaders.Authorization = authorization;
            using var figures = await client.GetAsync("/api/v1/sales-snapshot");
            using var request = await client.GetAsync($"/api/v1/buyer-requests/{word}");
            using var wish = await client.PostAsync("/api/v1/buyer-requests", new StringContent("{", Encoding.UTF8, "application/json"));
        }
    }

    private async Task LookAtAppAsync(Visitor visitor)
    {
        var page = await GetAsync(visitor, "/account/two-factor");
        Keep(page.Page.QuerySelector("main code")!.TextContent.Replace(" ", "", StringComparison.Ordinal));
        await GetAsync(visitor, "/account/two-factor/picture");
        await PostAsync(visitor, "/account/two-factor", "/account/two-factor", ("Code", "000000"), ("Password", Second));
    }

    private async Task<Answer> GetAsync(Visitor visitor, string address) => KeepAll(await visitor.GetAsync(address));

    private async Task<Answer> PostAsync(Visitor visitor, string page, string address, params (string Name, string Value)[] fields)
    {
        var token = (await GetAsync(visitor, page)).Page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return KeepAll(await visitor.PostWithoutTokenAsync(address, onPage: null, fields.Append(("__RequestVerificationToken", token))));
    }

    // Every cookie and every token of a form opens something.
    private Answer KeepAll(Answer answer)
    {
        foreach (Match cookie in Cookie().Matches(answer.Header("Set-Cookie") ?? "")) Keep(cookie.Groups["value"].Value);
        foreach (var token in answer.Page.QuerySelectorAll("input[name=__RequestVerificationToken]")) Keep(token.GetAttribute("value")!);
        return answer;
    }

    private string Keep(string secret)
    {
        secrets.Add(secret);
        return secret;
    }

    [GeneratedRegex(@"(session|antiforgery|Antiforgery|TempData|TwoFactor)[^=;,\s]*=(?<value>[^;,\s]{20,})", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Cookie();

    [GeneratedRegex(@"/reset-password\?\S+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex("(?<=token=)[^&]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
