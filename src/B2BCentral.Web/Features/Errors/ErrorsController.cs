using System.Globalization;
using B2BCentral.Data.Engines;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Api;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Errors;

/// <summary>What went wrong, in the site's frame; for the API as problem details (RFC 9457).</summary>
[ApiExplorerSettings(IgnoreApi = true)]
// A post that was refused for its missing token comes here as a post without a token.
[IgnoreAntiforgeryToken, AllowAnonymous]
public class ErrorsController : Controller
{
    [Route("/error")]
    public IActionResult Failed()
    {
        var failure = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        ChooseLanguage(failure?.Path);
        return failure?.Error switch
        {
            BadParameterException bad => Answer(failure.Path, 400, Tf($"“{bad.Parameter}” has a value that it cannot have"), bad.Message, bad.Parameter),
            NoSuchStorefrontException none => Answer(failure.Path, 404, T("There is no such seller here"), Tf($"{T(none.Message)} Choose one at the top of the page.")),
            { } busy when busy.IsBusy() => Answer(
                failure.Path, 503, T("A file is being written to the database"), T("Nobody else can write until it is in, so nothing was changed. Go back and send it again then.")),
            { } full when full.IsFull() => Answer(
                failure.Path, 507, T("The disk is full"), T("Nothing was changed, and everything that was there still is. Whoever runs the site has to make room on its disk; then go back and send it again.")),
            _ => Answer(failure?.Path, 500, T("Something went wrong"), T("It has been logged under the reference of this answer.")),
        };
    }

    [Route("/error/{code:int:range(400,599)}")]
    public IActionResult Status()
    {
        // Not bound: a form that cannot be read leads here, and binding would trip over it once more.
        var code = int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture);
        var refused = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        var path = refused?.OriginalPath;
        ChooseLanguage(path);
        if (IsApi(path) && ApiRefusal.Of(code, refused?.Endpoint, Response) is { } text) return Answer(path, code, ReasonPhrases.GetReasonPhrase(code), text);

        return code switch
        {
            400 => Answer(path, code, T(ReasonPhrases.GetReasonPhrase(code)), T("What was sent could not be read, so nothing was done. Go back, reload the page and send it again.")),
            403 => Answer(path, code, T("You do not have the right to open this"), T("Ask an owner of the seller for the right to this page, or choose another seller at the top.")),
            404 => Answer(path, code, IsApi(path) ? T("There is no such address") : T("Page not found"), T("The address may be misspelt, or the page no longer exists.")),
            429 => Answer(path, code, T("That was too often"), Tf($"Wait {Response.Headers.RetryAfter} seconds, then try again.")),
            413 => Answer(path, code, T("That is more than this site takes at once"), T("Send fewer or smaller files; reports may be packed as zip or gzip.")),
            _ => Answer(path, code, T(ReasonPhrases.GetReasonPhrase(code)), T("The request could not be answered.")),
        };
    }

    private IActionResult Answer(string? path, int code, string title, string text, string? parameter = null)
    {
        if (IsApi(path)) return Problem(code, title, text, parameter);

        Response.StatusCode = code;
        var shownCode = code.ToString(CultureInfo.InvariantCulture) + " " + T(ReasonPhrases.GetReasonPhrase(code));
        return View("/Features/Errors/Message.cshtml", new ErrorMessage(shownCode, title, text, HttpContext.TraceIdentifier));
    }

    private ObjectResult Problem(int code, string title, string text, string? parameter)
    {
        var details = ApiProblem.Of(HttpContext, code, title, text);
        if (parameter is not null) details.Extensions["parameter"] = parameter;
        return ApiProblem.AsResult(details);
    }

    // The address of this page is none of the API, so the language was chosen as for a page; programs read English.
    private static void ChooseLanguage(string? path)
    {
        if (IsApi(path)) Language.Choose(Language.English);
    }

    private static bool IsApi(string? path) => ApiProblem.IsFor(new PathString(path));
}

/// <param name="Reference">Under which the log has the request.</param>
public sealed record ErrorMessage(string Code, string Title, string Text, string Reference);
