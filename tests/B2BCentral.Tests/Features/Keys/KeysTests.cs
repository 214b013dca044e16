using B2BCentral.Testing;

namespace B2BCentral.Tests.Features.Keys;

public sealed class KeysTests
{
    private const string Keys = "/settings/api-keys";

    [Fact]
    public async Task A_key_is_shown_once_opens_the_figures_and_nothing_once_it_is_revoked()
    {
        await using var site = new TestSite();
        await site.Given.Order();
        using var visitor = site.NewVisitor();

        var made = await visitor.PostAsync(Keys, null, ("Name", "nightly"), ("Scope", "Read"));
        var key = made.Page.QuerySelector("#new-key")!.GetAttribute("value")!;

        Assert.Equal((200, "no-store"), (made.Status, made.Header("Cache-Control")));
        Assert.Equal(200, await StatusAsync(site, key));
        var list = await visitor.GetAsync(Keys);
        Assert.Contains("nightly", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(key, list.Text, StringComparison.Ordinal);

        Assert.Equal(302, (await visitor.PostAsync($"{Keys}/1/revoke")).Status);
        Assert.Equal(401, await StatusAsync(site, key));
        Assert.Equal(404, (await visitor.PostAsync($"{Keys}/1/revoke")).Status);
    }

    private static async Task<int> StatusAsync(TestSite site, string key)
    {
        using var client = site.CreateClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        using var response = await client.GetAsync("/api/v1/sales-snapshot");
        return (int)response.StatusCode;
    }
}
