using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.Style;

/// <summary>Every part of the pages in each of its states, for whoever builds them: there while one develops, and nowhere else.</summary>
[AllowAnonymous]
public class StyleController(IWebHostEnvironment environment) : Controller
{
    public const string Path = "/style";

    [HttpGet(Path)]
    public IActionResult Show()
    {
        if (!environment.IsDevelopment()) return NotFound();

        // As if this field of the sample had been sent with a wrong value.
        ModelState.AddModelError(StyleSamples.WrongField, "Enter a whole number from 1.");
        return View("/Features/Style/Style.cshtml");
    }
}
