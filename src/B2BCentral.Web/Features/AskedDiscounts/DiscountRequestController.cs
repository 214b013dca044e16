using B2BCentral.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.AskedDiscounts;

/// <summary>The asker's own page. It belongs to no seller; whoever has the word may see it.</summary>
public class DiscountRequestController(AskedDiscountQuery requests) : Controller
{
    [HttpGet(DiscountRequestAddress.Asked + "/{word}")]
    [SecretInAddress]
    public async Task<IActionResult> Show(string word)
    {
        if (await requests.FindAsync(word) is { } asked) return View("/Features/AskedDiscounts/DiscountRequest.cshtml", new DiscountRequestViewModel(asked));

        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("/Features/AskedDiscounts/NoSuchRequest.cshtml");
    }
}
