using System.Globalization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Site;

/// <summary>Every address that names a thing of a seller, found in the endpoint list: a new one is there as soon as it is mapped.</summary>
internal static class SellerAddresses
{
    // These are of the site, or of whoever has their secret word, and of no seller.
    private static readonly string[] OfNobody = ["/error/", "/b2b/widgets/", "/api/", "/openapi/", "/discount-requests/", "/invitations/", "/account/", OfAllSellers];

    // The operator checks the certificates of every seller: CertificatesToCheckTests says what is not found there.
    private const string OfAllSellers = "/operator/";

    /// <summary>With the ids of the seller whom <see cref="TwoSellers.Theirs"/> names.</summary>
    public static IEnumerable<(string Method, string Path)> Of(TwoSellers site) => RoutesOf(site).Select(route => (route.Method, route.Path));

    /// <summary>The same, with the endpoint of each.</summary>
    public static IEnumerable<(RouteEndpoint Route, string Method, string Path)> RoutesOf(TwoSellers site) =>
        from route in site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        let path = "/" + route.RoutePattern.RawText!.TrimStart('/')
        where route.RoutePattern.Parameters.Count > 0 && route.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.Controllers.ControllerActionDescriptor>() is not null
            && !OfNobody.Any(start => path.StartsWith(start, StringComparison.Ordinal))
        from method in route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
        select (route, method, Filled(route.RoutePattern, path, site));

    private static string Filled(RoutePattern pattern, string path, TwoSellers site) => "/" + string.Join('/', pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternParameterPart parameter => Value(parameter.Name, path, site),
        RoutePatternSeparatorPart separator => separator.Content,
        _ => throw new InvalidOperationException($"{path} has a part of an unknown kind."),
    }))));

    private static string Value(string name, string path, TwoSellers site) => name switch
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
        "id" when path.StartsWith("/campaigns/", StringComparison.Ordinal) => Text(site.CampaignId),
        "kind" => TwoSellers.CredentialKind,
        "userId" => TwoSellers.MemberId,
        "keyId" => Text(TwoSellers.KeyId),
        "id" or "invitationId" => "1",
        _ => throw new InvalidOperationException($"Say here what {{{name}}} of {path} is for the other seller."),
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
