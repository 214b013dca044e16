using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using B2BCentral.Data;
using B2BCentral.Data.Sellers;
using B2BCentral.Data.Users;
using B2BCentral.Testing;
using B2BCentral.Tests.Api;
using B2BCentral.Tests.Hosting;
using B2BCentral.Web.Api;
using B2BCentral.Web.Features.Pricing;
using B2BCentral.Web.Widgets.TopProducts;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Features.Errors;

/// <summary>Whoever is refused or let down can say which answer it was, and learns nothing of what is inside.</summary>
public sealed partial class ReferenceTests(RequestLogTests.LoggingSite site) : IClassFixture<RequestLogTests.LoggingSite>
{
    private const string Secret = "SELECT secret FROM cellar WHERE path = '/srv/cellar.db'";
    private const int TooMany = 31_000_000;

    [Theory]
    [InlineData(400, "GET", "/b2b?range=31d")]
    [InlineData(400, "POST", "/settings/users/invitations")]
    [InlineData(404, "GET", "/nothing")]
    [InlineData(404, "GET", "/nothing.png")]
    [InlineData(404, "GET", "/b2b?seller=nobody")]
    [InlineData(405, "DELETE", "/b2b")]
    public async Task A_page_that_refuses_shows_the_reference_of_the_log(int status, string method, string address)
    {
        await site.Given.Order();
        using var client = site.CreateClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), address);

        await AssertPageAsync(status, await client.SendAsync(request));
    }

    [Fact]
    public async Task So_does_a_page_that_is_not_among_ones_rights()
    {
        await site.Given.Order();
        await using var scope = site.Services.CreateAsyncScope();
        var seller = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.Select(s => s.Id).FirstAsync();
        using var viewer = site.NewMember(await TestSignIn.MemberCookieAsync(site.Services, seller, SellerRole.Viewer));

        AssertPage(403, await viewer.GetAsync("/settings/users"));
    }

    [Fact]
    public async Task So_do_too_much_and_too_often()
    {
        await site.Given.Order();
        await using var strict = site.WithWebHostBuilder(host => host.UseSetting("Limits:SignIn", "1"));
        using var client = strict.CreateClient();

        using var tooMuch = new MultipartFormDataContent { { new ByteArrayContent(new byte[TooMany]), "file", "prices.csv" } };
        await AssertPageAsync(413, await client.PostAsync("/pricing/file", tooMuch));
        using var first = await client.PostAsync("/sign-in", content: null);
        await AssertPageAsync(429, await client.PostAsync("/sign-in", content: null));
    }

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task A_failure_tells_its_reference_and_nothing_of_what_broke(string environment)
    {
        await site.Given.Order();
        await using var broken = site.WithWebHostBuilder(host => host.UseEnvironment(environment).ConfigureTestServices(services => services
            .AddScoped<PricedOffersQuery>(_ => throw new InvalidOperationException(Secret))
            .AddScoped<TopProductsQuery>(_ => throw new InvalidOperationException(Secret))));
        using var client = broken.CreateClient();

        await AssertPageAsync(500, await client.GetAsync("/pricing"));
        await AssertProblemAsync(500, await AskAsync(client, await KeyAsync(), "GET", "top-products"));
    }

    [Theory]
    [InlineData(400, "GET", "sales-snapshot?range=31d", null)]
    [InlineData(400, "POST", "buyer-requests", "application/json")]
    [InlineData(404, "GET", "nothing", null)]
    [InlineData(404, "GET", "sales-snapshot?seller=nobody", null)]
    [InlineData(404, "GET", "buyer-requests/nonsense", null)]
    [InlineData(405, "POST", "sales-snapshot", null)]
    [InlineData(415, "POST", "buyer-requests", "text/plain")]
    public async Task An_answer_of_the_API_that_refuses_has_the_reference_too(int status, string method, string address, string? contentType)
    {
        await site.Given.Order();
        using var client = site.CreateClient();

        await AssertProblemAsync(status, await AskAsync(client, await KeyAsync(), method, address, contentType));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/html")]
    public async Task So_has_one_without_a_key_with_one_that_only_reads_with_too_much_and_too_often(string accept)
    {
        await site.Given.Order();
        var (reads, writes) = (await KeyAsync(ApiKeyScope.Read), await KeyAsync());
        await using var strict = site.WithWebHostBuilder(host => host.UseSetting("Limits:Api", "1"));
        using var client = site.CreateClient();
        client.DefaultRequestHeaders.Accept.ParseAdd(accept);

        await AssertProblemAsync(401, await client.GetAsync("/api/v1/sales-snapshot"));
        await AssertProblemAsync(401, await AskAsync(client, "b2bc_guessed", "GET", "sales-snapshot"));
        await AssertProblemAsync(403, await AskAsync(client, reads, "POST", "buyer-requests", "application/json"));
        await AssertProblemAsync(413, await AskAsync(client, writes, "POST", "buyer-requests", "application/json", TooMany));

        using var often = strict.CreateClient();
        often.DefaultRequestHeaders.Accept.ParseAdd(accept);
        using var first = await AskAsync(often, writes, "GET", "sales-snapshot");
        await AssertProblemAsync(429, await AskAsync(often, writes, "GET", "sales-snapshot"));
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, string key, string method, string address, string? contentType = null, int length = 2)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/v1/" + address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        if (contentType is not null) request.Content = new StringContent("{" + new string(' ', length - 2) + "}", Encoding.UTF8, contentType);
        return await client.SendAsync(request);
    }

    private async Task<string> KeyAsync(ApiKeyScope access = ApiKeyScope.Write)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var seller = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.Select(s => s.Id).FirstAsync();
        return await scope.ServiceProvider.GetRequiredService<ApiKeys>().CreateAsync(seller, "test", access, "local");
    }

    private async Task AssertPageAsync(int status, HttpResponseMessage response)
    {
        using (response)
        {
            var text = await response.Content.ReadAsStringAsync();
            AssertPage(status, new Answer((int)response.StatusCode, new Dictionary<string, string>(), text, await new HtmlParser().ParseDocumentAsync(text)));
        }
    }

    private void AssertPage(int status, Answer answer)
    {
        Assert.Equal(status, answer.Status);
        AssertLogged(status, answer.Page.QuerySelector("[data-reference]")!.TextContent);
        AssertNothingInside(answer.Text);
    }

    private async Task AssertProblemAsync(int status, HttpResponseMessage response)
    {
        using (response)
        {
            var problem = await ApiSite.ProblemOf(response, (System.Net.HttpStatusCode)status);
            AssertLogged(status, problem.Text("requestId"));
            Assert.DoesNotContain("traceId", problem.Names());
            AssertNothingInside(problem.ToString());
        }
    }

    private void AssertLogged(int status, string reference)
    {
        Assert.NotEmpty(reference);
        Assert.Single(site.Lines, line => line.Contains($"answered {status}", StringComparison.Ordinal) && line.EndsWith($"reference {reference}", StringComparison.Ordinal));
    }

    private static void AssertNothingInside(string text) => Assert.DoesNotMatch(Inside(), text);

    [GeneratedRegex(@"Exception|\bat \w+\.\w+|SELECT|cellar|/srv/|\.cs\b|Microsoft\.|System\.|B2BCentral\.|Sqlite", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Inside();
}
