using B2BCentral.Imports.Pictures;
using B2BCentral.Imports.Proofs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace B2BCentral.Web.Features.Profile.Certifications;

/// <summary>Hands out a proof as nothing but a picture, or as a PDF to be saved; no browser keeps it.</summary>
public sealed class ProofResult(Proof proof) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "private, no-store";
        var disposition = new ContentDispositionHeaderValue(proof.ContentType == ProofFile.Pdf ? "attachment" : "inline");
        disposition.SetHttpFileName(Path.ChangeExtension(proof.FileName, ExtensionOf(proof.ContentType)));
        headers.ContentDisposition = disposition.ToString();
        return new FileContentResult(proof.Content, proof.ContentType).ExecuteResultAsync(context);
    }

    // A file is what its content says, whatever its name said.
    private static string ExtensionOf(string contentType) => contentType switch
    {
        ProofFile.Pdf => "pdf",
        CleanPicture.Png => "png",
        _ => "jpg",
    };
}
