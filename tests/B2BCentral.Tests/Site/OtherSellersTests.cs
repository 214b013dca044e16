using System.Globalization;
using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Undoing;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Site;

/// <summary>Walks every address that names a thing of a seller. A new one is walked as soon as it is there.</summary>
public sealed class OtherSellersTests(TwoSellers site) : IClassFixture<TwoSellers>
{
    private const int FewestRoutes = 20;

    // These are of the site, or of whoever has their secret word, and of no seller.
    private static readonly string[] OfNobody = ["/error/", "/b2b/widgets/", "/api/", "/openapi/", "/discount-requests/", "/invitations/", OfAllSellers];

    // The operator checks the certificates of every seller: CertificatesToCheckTests says what is not found there.
    private const string OfAllSellers = "/operator/";

    [Fact]
    public async Task What_another_seller_has_is_not_found_and_not_changed()
    {
        using var visitor = site.NewVisitor();
        var before = await DatabaseDump.OfAsync(site.ConnectionString);
        var answers = new List<string>();

        foreach (var (method, path) in Addresses())
        {
            var address = $"{path}?{TwoSellers.Mine}";
            var answer = method == "GET" ? await visitor.GetAsync(address) : await visitor.PostAsync(address, null, ($"text-{TwoSellers.PictureId}", "Mine"));
            if (answer.Status != 404) answers.Add($"{method} {path} answers {answer.Status}");
        }

        Assert.Empty(answers);
        Assert.Equal(before, await DatabaseDump.OfAsync(site.ConnectionString));
    }

    [Fact]
    public async Task The_seller_finds_each_of_these_pages()
    {
        using var visitor = site.NewVisitor();
        var pages = Addresses().Where(address => address.Method == "GET").ToList();
        var answers = new List<string>();

        foreach (var (_, path) in pages)
            if (await visitor.GetAsync($"{path}?{TwoSellers.Theirs}") is { Status: not 200 } answer) answers.Add($"{path} answers {answer.Status}");

        Assert.Empty(answers);
        Assert.InRange(Addresses().Count(), FewestRoutes, int.MaxValue);
    }

    [Fact]
    public async Task Forms_that_name_things_of_another_seller_take_none_of_them()
    {
        using var visitor = site.NewVisitor();
        var before = await DatabaseDump.OfAsync(site.ConnectionString);

        var company = await visitor.PostAsync($"/companies/classify?{TwoSellers.Mine}", null, ("company", Text(site.BuyerId)), ("Industry", "62"));
        var asked = await visitor.GetAsync($"/companies/classify?{TwoSellers.Mine}&company={site.BuyerId}");
        var rule = await visitor.PostAsync($"/pricing/rule?{TwoSellers.Mine}&of=selected&product={site.ProductId}", null, ("Base", "PercentBelowStandard"), ("Percent", "8"));

        Assert.Equal((404, 404), (company.Status, asked.Status));
        Assert.Contains("No offer is selected", rule.Page.Words("main"), StringComparison.Ordinal);
        Assert.Equal(before, await DatabaseDump.OfAsync(site.ConnectionString));
    }

    private IEnumerable<(string Method, string Path)> Addresses() =>
        from route in site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        let path = "/" + route.RoutePattern.RawText!.TrimStart('/')
        where route.RoutePattern.Parameters.Count > 0 && route.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.Controllers.ControllerActionDescriptor>() is not null
            && !OfNobody.Any(start => path.StartsWith(start, StringComparison.Ordinal))
        from method in route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
        select (method, Filled(route.RoutePattern, path));

    private string Filled(RoutePattern pattern, string path) => "/" + string.Join('/', pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternParameterPart parameter => Value(parameter.Name, path),
        RoutePatternSeparatorPart separator => separator.Content,
        _ => throw new InvalidOperationException($"{path} has a part of an unknown kind."),
    }))));

    private string Value(string name, string path) => name switch
    {
        "sku" => TwoSellers.Sku,
        "asin" => site.Asin,
        "number" => TwoSellers.OrderNumber,
        "productId" => Text(site.ProductId),
        "pictureId" => Text(TwoSellers.PictureId),
        "taskId" => "buyer-request-1",
        "to" => "up",
        "id" when path.StartsWith("/pricing/", StringComparison.Ordinal) => Text(site.PriceBatchId),
        "id" when path.StartsWith("/companies/classifications/", StringComparison.Ordinal) => Text(site.ClassificationId),
        "id" when path.StartsWith("/companies/", StringComparison.Ordinal) => Text(site.BuyerId),
        "id" when path.StartsWith("/profile/certifications/", StringComparison.Ordinal) => Text(TwoSellers.CertificationId),
        "kind" => TwoSellers.CredentialKind,
        "userId" => TwoSellers.MemberId,
        "id" or "invitationId" or "keyId" => "1",
        _ => throw new InvalidOperationException($"Say here what {{{name}}} of {path} is for the other seller."),
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
