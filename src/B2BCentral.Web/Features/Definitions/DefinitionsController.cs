using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.Definitions;

public class DefinitionsController : Controller
{
    [HttpGet("/definitions")]
    public IActionResult Show() => View("/Features/Definitions/Definitions.cshtml");
}
