using System.Buffers;
using System.IO.Pipelines;
using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Options;

namespace B2BCentral.Web.Hosting.Unchanged;

/// <summary>
/// The browser keeps the page and asks each time whether it is still so; one that says the same is not sent again (304). Only for the dashboard: lists of
/// orders and buyers, and secrets, are not kept at all (<see cref="SecurityHeaders"/>).
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnchangedAttribute : Attribute, IAsyncResultFilter
{
    private static readonly PipeOptions HoldsAll = new(pauseWriterThreshold: 0);

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var (http, page) = (context.HttpContext, new Pipe(HoldsAll));
        var sent = http.Response.Body;
        http.Response.Body = page.Writer.AsStream();
        ResultExecutedContext done;
        try
        {
            done = await next();
        }
        finally
        {
            http.Response.Body = sent;
            await page.Writer.CompleteAsync();
        }

        var written = (await page.Reader.ReadAsync(http.RequestAborted)).Buffer;
        // What said nothing is answered by a page of its status further out.
        if (done.Exception is null && !written.IsEmpty) await SendAsync(http, written);
        await page.Reader.CompleteAsync();
    }

    private static async Task SendAsync(HttpContext http, ReadOnlySequence<byte> written)
    {
        var length = (int)written.Length;
        var page = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            written.CopyTo(page);
            if (http.Response.StatusCode == StatusCodes.Status200OK && IsAsKept(http, page.AsSpan(0, length))) http.Response.StatusCode = StatusCodes.Status304NotModified;
            else await http.Response.Body.WriteAsync(page.AsMemory(0, length), http.RequestAborted);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(page);
        }
    }

    private static bool IsAsKept(HttpContext http, ReadOnlySpan<byte> page)
    {
        var tag = PageTag.Of(page, $"{http.User.FindFirstValue(ClaimTypes.NameIdentifier)} {TokenCookie(http)}");
        var headers = http.Response.GetTypedHeaders();
        (headers.ETag, headers.CacheControl) = (tag, new() { Private = true, NoCache = true });
        // The framework's word for browsers of HTTP 1.0, where a page has form tokens.
        http.Response.Headers.Remove("Pragma");
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(kept => kept.Compare(tag, useStrongComparison: false));
    }

    // The one that form tokens go with: the browser's, or what this answer gives it.
    private static string? TokenCookie(HttpContext http) =>
        http.Request.Cookies[http.RequestServices.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.Cookie.Name!] ?? http.RequestServices.GetRequiredService<IAntiforgery>().GetTokens(http).CookieToken;
}
