using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.Audit;

/// <summary>The audit log, to look through and to take along.</summary>
[Right(SellerPage.Permissions)]
public class AuditController(CurrentStorefront current, AuditQuery audit, UserNamesQuery names) : StorefrontController(current)
{
    public const string Path = "/settings/audit";

    [HttpGet(Path)]
    public async Task<IActionResult> Show()
    {
        var state = State();
        var (filter, asked) = (AuditFilter.Read(state), PageOfList.Asked(state));
        var page = PageOfList.Of(asked, await audit.CountAsync(Store, filter));
        return View("/Features/Audit/Audit.cshtml", new AuditViewModel(Store, state, filter, page, await audit.PageAsync(Store, filter, page.Skip, PageOfList.Size)));
    }

    [HttpGet(Path + ".csv")]
    public async Task<IActionResult> Download()
    {
        // Looked for in the language of the page, before the file is written, which is English.
        var filter = AuditFilter.Read(State());
        var (users, entries) = (await audit.UsersAsync(Store, filter), await audit.StreamAsync(Store, filter));
        return new CsvResult(CsvResult.NameOf("audit", Store), ["at", "user", "kind", "what", "of", "from", "to", "marketplace"], RowsAsync(users, entries));
    }

    private async IAsyncEnumerable<IEnumerable<string?>> RowsAsync(List<string> users, IAsyncEnumerable<AuditEntry> entries)
    {
        // A server's connection is asked for no name while it is still reading.
        foreach (var user in users) await names.OfAsync(user);
        await foreach (var entry in entries)
        {
            var change = entry.Change;
            yield return
            [
                change.At.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture), await names.OfAsync(change.UserId), AuditFilter.TextOf(change.Kind),
                change.Field, entry.Subject, change.Before, change.After, change.Marketplace,
            ];
        }
    }

    private PageState State() => PageState.Of(Request.Query, AuditFilter.OwnKeys);
}
