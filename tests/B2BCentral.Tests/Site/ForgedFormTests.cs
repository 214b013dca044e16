using System.Text.RegularExpressions;
using B2BCentral.Tests.Imports.Undoing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace B2BCentral.Tests.Site;

/// <summary>What another site makes a signed-in browser send, it sends without the token of a form, or with the one of somebody else.</summary>
public sealed partial class ForgedFormTests(TwoSellers site, ITestOutputHelper output) : IClassFixture<TwoSellers>
{
    private const int FewestForms = 60;

    [Fact]
    public async Task Every_unsafe_route_refuses_a_form_without_its_token_or_with_anothers()
    {
        using var visitor = site.NewVisitor();
        using var somebodyElse = site.NewStranger();
        await visitor.GetAsync($"/b2b?{TwoSellers.Theirs}");
        var foreign = (await somebodyElse.GetAsync("/sign-in")).Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var before = await DatabaseDump.OfAsync(site);
        var (taken, sent) = (new List<string>(), 0);

        foreach (var (method, path) in Unsafe())
        {
            foreach (var fields in new[] { [], new[] { ("__RequestVerificationToken", foreign) } })
            {
                sent++;
                var answer = await visitor.PostWithoutTokenAsync($"{path}?{TwoSellers.Theirs}", onPage: null, fields);
                if (method != "POST" || answer.Status != 400) taken.Add($"{method} {path} answers {answer.Status}");
            }
        }

        output.WriteLine($"{sent} forged forms to {sent / 2} routes, {taken.Count} taken");
        Assert.Empty(taken);
        Assert.InRange(sent / 2, FewestForms, int.MaxValue);
        Assert.Equal(before, await DatabaseDump.OfAsync(site));
    }

    // The API is asked with a key, which no browser sends by itself.
    private IEnumerable<(string Method, string Path)> Unsafe() => SellerAddresses.Of(site).Where(route => route.Method != "GET").Concat(
        from route in site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where route.Metadata.GetMetadata<ControllerActionDescriptor>() is not null && route.Metadata.GetMetadata<ApiControllerAttribute>() is null
        from method in route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []
        where method != "GET"
        select (method, Parameter().Replace("/" + route.RoutePattern.RawText!.TrimStart('/'), match => ValueOf(match.Value)))).Distinct();

    private static string ValueOf(string parameter) => parameter == "{name}" ? "sales-snapshot" : parameter.StartsWith("{to", StringComparison.Ordinal) ? "up" : "1";

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
