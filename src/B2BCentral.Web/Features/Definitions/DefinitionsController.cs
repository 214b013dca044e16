using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.Definitions;

[AllowAnonymous]
public class DefinitionsController : Controller
{
    [HttpGet("/definitions")]
    public IActionResult Show() => View("/Features/Definitions/Definitions.cshtml");
}
