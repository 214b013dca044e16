using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.Help;

[AllowAnonymous]
public class HelpController : Controller
{
    [HttpGet("/help")]
    public IActionResult Show() => View("/Features/Help/Help.cshtml", new HelpViewModel(PageState.Of(Request.Query).Only("seller", "marketplace")));
}
