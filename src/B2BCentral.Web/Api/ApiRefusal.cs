using System.Globalization;
using B2BCentral.Web.Features.Shared;

namespace B2BCentral.Web.Api;

/// <summary>What a program is told that was refused before anything of the API ran: what it can send instead.</summary>
public static class ApiRefusal
{
    /// <param name="status">Why it was refused.</param>
    /// <param name="asked">What was asked.</param>
    /// <param name="response">The refusal.</param>
    /// <returns>Null where programs are told what people are.</returns>
    public static string? Of(int status, Endpoint? asked, HttpResponse response) => status switch
    {
        StatusCodes.Status405MethodNotAllowed => $"This address answers to {response.Headers.Allow} and to no other method. All addresses are described at /openapi/v1.json.",
        StatusCodes.Status413PayloadTooLarge when asked?.Metadata.GetMetadata<FormLimitAttribute>() is { } limit =>
            $"The body may have {(limit.Bytes / 1024).ToString(CultureInfo.InvariantCulture)} kB at most.",
        StatusCodes.Status413PayloadTooLarge => "The body is larger than this address takes.",
        StatusCodes.Status415UnsupportedMediaType => "The body is taken as application/json only. Send it so, with the header 'Content-Type: application/json'.",
        _ => null,
    };
}
