using System.Net;
using B2BCentral.Data.Users;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Access;

/// <summary>Locks a form that the signed-in user may look at and not send, and says so, rather than refusing what was typed.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public class LockedFormTagHelper(CurrentUser user, CurrentStorefront current, FormRights rights) : TagHelper
{
    private static string Hint => WebUtility.HtmlEncode(T("You can view this; an editor can change it."));

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (WebUtility.HtmlDecode(context.AllAttributes["action"]?.Value?.ToString()) is not { Length: > 0 } action) return;
        if (user.SignedIn is not { User.IsOperator: false } signedIn || rights.Find(action) is not { IsPersonal: false } right) return;
        if (await current.FindOrNullAsync() is not { } store || signedIn.LevelOf(store.SellerId, right.Page) == PageLevel.Edit) return;

        // A form of one button has no room for the sentence.
        var isPanel = context.AllAttributes["class"]?.Value.ToString()?.Split(' ').Contains("form") == true;
        if (isPanel) output.PreContent.AppendHtml($"<p class=\"muted\">{Hint}</p>");
        output.PreContent.AppendHtml($"<fieldset disabled class=\"form-locked\"{(isPanel ? "" : $" title=\"{Hint}\"")}>");
        output.PostContent.AppendHtml("</fieldset>");
    }
}
