using B2BCentral.Web.Access;
using B2BCentral.Web.Api;

namespace B2BCentral.Web.Hosting;

/// <summary>Beyond this machine passwords, cookies and figures travel encrypted or not at all.</summary>
public class HttpsOnly(RequestDelegate next, IConfiguration configuration)
{
    private const string Refusal =
        "This site answers over HTTPS only. Give it an https address with a certificate, or put it behind a proxy that has one and name the proxy in Hosting:TrustedProxies.";

    private readonly int? port = configuration.GetValue<int?>("Hosting:HttpsPort");

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.IsHttps || ThisMachine.IsLoopback(request.Host.Host) || IsHealthCheck(request)) return next(context);

        if (port is { } known && HttpMethods.IsGet(request.Method))
        {
            var host = known == 443 ? new HostString(request.Host.Host) : new HostString(request.Host.Host, known);
            context.Response.Redirect($"https://{host}{request.PathBase}{request.Path}{request.QueryString}", permanent: true, preserveMethod: true);
            return Task.CompletedTask;
        }

        if (ApiProblem.IsFor(request.Path)) return ApiProblem.WriteAsync(context, StatusCodes.Status403Forbidden, "The connection is not encrypted", Refusal);

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsync(Refusal);
    }

    /// <summary>A supervisor asks from beside the site, and the answer tells nothing.</summary>
    public static bool IsHealthCheck(HttpRequest request) => request.Path == "/healthz" || request.Path == "/readyz";
}
