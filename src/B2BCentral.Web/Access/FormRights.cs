using Microsoft.AspNetCore.Routing.Template;

namespace B2BCentral.Web.Access;

/// <summary>What sending a form would need, by the address that it is sent to.</summary>
public sealed class FormRights(EndpointDataSource endpoints)
{
    private readonly Lazy<IReadOnlyList<(TemplateMatcher Matcher, RightAttribute? Right)>> forms = new(() => [.. Read(endpoints)]);

    /// <returns>Null where the address belongs to no page of a seller.</returns>
    public RightAttribute? Find(string address)
    {
        var path = new PathString(address.Split('?', '#')[0]);
        foreach (var (matcher, right) in forms.Value)
            if (matcher.TryMatch(path, [])) return right;
        return null;
    }

    // The most exact pattern first, as routing prefers them.
    private static IEnumerable<(TemplateMatcher, RightAttribute?)> Read(EndpointDataSource endpoints) => endpoints.Endpoints.OfType<RouteEndpoint>()
        .Where(form => form.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Post) == true)
        .OrderBy(form => form.RoutePattern.InboundPrecedence)
        .Select(form => (new TemplateMatcher(new RouteTemplate(form.RoutePattern), []), form.Metadata.GetMetadata<RightAttribute>()));
}
