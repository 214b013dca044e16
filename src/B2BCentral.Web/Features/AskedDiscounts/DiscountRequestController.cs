using B2BCentral.Web.Access;
using B2BCentral.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace B2BCentral.Web.Features.AskedDiscounts;

/// <summary>The asker's own page. It belongs to no seller; whoever has the word may see it.</summary>
[AllowAnonymous, EnableRateLimiting(RateLimits.SignIn), AcrossSellers("The word is the key, and names requests of several sellers.")]
public class DiscountRequestController(AskedDiscountQuery requests) : Controller
{
    [HttpGet(DiscountRequestAddress.Asked + "/{word}")]
    [SecretInAddress]
    public async Task<IActionResult> Show(string? word)
    {
        // A blank part of an address is bound as none.
        if (word is not null && await requests.FindAsync(word) is { } asked) return View("/Features/AskedDiscounts/DiscountRequest.cshtml", new DiscountRequestViewModel(asked));

        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("/Features/AskedDiscounts/NoSuchRequest.cshtml");
    }
}
