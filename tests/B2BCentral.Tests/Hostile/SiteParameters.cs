using System.ComponentModel;
using System.Reflection;
using B2BCentral.Testing;
using B2BCentral.Testing.Hostile;
using B2BCentral.Web.Features.Dashboard;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Hostile;

/// <param name="Kind">What a value of it is meant to be.</param>
/// <param name="Words">A text of one list alone, that it is searched or narrowed by.</param>
internal sealed record SiteParameter(string Path, string Name, bool IsApi, string Kind, bool Words);

/// <summary>Everything that an address can say to an action that answers GET: found in the endpoint list, so that a new one is there as soon as it is mapped.</summary>
internal static class SiteParameters
{
    // What actions read beside what they declare.
    private static readonly string[] DirectlyRead = ["product"];

    public static IReadOnlyList<SiteParameter> OfQueries(TestSite site, HostileShop shop) =>
    [
        .. from route in Routes(site)
           let path = Filled(route.Pattern, shop, named: null)
           let own = OwnKeys(route.Action)
           from name in Names(route.Action, route.Pattern, path).Concat(own).Distinct(StringComparer.OrdinalIgnoreCase)
           let kind = KindOf(name)
           select new SiteParameter(path, name, IsApi(route.Action), kind, kind == "text" && own.Contains(name) && !path.EndsWith(".csv", StringComparison.Ordinal)),
    ];

    /// <summary>Texts that are a part of the path; {0} in the path is where they stand.</summary>
    public static IReadOnlyList<SiteParameter> OfPaths(TestSite site, HostileShop shop) =>
    [
        .. from route in Routes(site)
           from parameter in route.Pattern.Parameters
           where parameter.ParameterPolicies.Count == 0
           select new SiteParameter(Filled(route.Pattern, shop, parameter.Name), parameter.Name, IsApi(route.Action), "path", Words: false),
    ];

    private static IEnumerable<(RoutePattern Pattern, ControllerActionDescriptor Action)> Routes(TestSite site) =>
        from route in site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        let action = route.Metadata.GetMetadata<ControllerActionDescriptor>()
        where action is not null && route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true
        select (route.RoutePattern, action);

    private static IEnumerable<string> Names(ControllerActionDescriptor action, RoutePattern route, string path)
    {
        var declared = action.Parameters.Where(parameter => route.GetParameter(parameter.Name) is null).SelectMany(NamesOf);
        if (IsApi(action)) return declared;
        var isDashboard = action.ControllerTypeInfo.Namespace == typeof(WidgetsController).Namespace;
        if (!isDashboard && !typeof(StorefrontController).IsAssignableFrom(action.ControllerTypeInfo)) return declared.Concat(["seller", "marketplace"]);
        var widgets = path == PageState.DashboardPath ? WidgetCatalog.All.SelectMany(widget => widget.OwnKeys.Append("range").Select(key => $"{widget.Name}.{key}")) : [];
        return declared.Concat(PageState.Known).Concat(DirectlyRead).Concat(widgets);
    }

    private static IEnumerable<string> NamesOf(Microsoft.AspNetCore.Mvc.Abstractions.ParameterDescriptor parameter) =>
        parameter.ParameterType.IsArray || TypeDescriptor.GetConverter(parameter.ParameterType).CanConvertFrom(typeof(string))
            ? [parameter.BindingInfo?.BinderModelName ?? parameter.Name]
            : parameter.ParameterType.GetProperties().Select(property => property.GetCustomAttribute<FromQueryAttribute>()?.Name ?? property.Name);

    /// <summary>A page's own keys stand beside its controller.</summary>
    private static string[] OwnKeys(ControllerActionDescriptor action) =>
    [
        .. from type in action.ControllerTypeInfo.Assembly.GetTypes()
           where type.Namespace == action.ControllerTypeInfo.Namespace
           let keys = type.GetField("OwnKeys", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
           where keys is not null
           from key in (string[])keys.GetValue(null)!
           select key,
    ];

    private static bool IsApi(ControllerActionDescriptor action) => action.ControllerTypeInfo.IsDefined(typeof(ApiControllerAttribute));

    private static string KindOf(string name) => name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..] switch
    {
        "from" or "to" => "day",
        "page" or "company" or "product" or "limit" => "number",
        "seller" or "marketplace" => "store",
        "q" or "sku" or "asin" or "parent" or "region" or "size" or "industry" or "subIndustry" or "subOf" or "returnUrl" or "token" or "word" => "text",
        _ => "choice",
    };

    private static string Filled(RoutePattern pattern, HostileShop shop, string? named) => "/" + string.Join('/', pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternParameterPart parameter => parameter.Name == named ? "{0}" : Value(parameter.Name, shop),
        RoutePatternSeparatorPart separator => separator.Content,
        _ => throw new InvalidOperationException($"{pattern.RawText} has a part of an unknown kind."),
    }))));

    private static string Value(string name, HostileShop shop) => name switch
    {
        "sku" => HostileShop.Sku,
        "asin" => "B0HOSTILE1",
        "number" => "H-O-1",
        "word" => shop.AskersWord,
        "name" => "sales-snapshot",
        "code" => "404",
        _ => "1",
    };
}
