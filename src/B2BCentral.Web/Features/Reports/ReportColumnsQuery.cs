using B2BCentral.Data;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Reports;

/// <summary>The columns that the visitor chose last for a kind of report.</summary>
public class ReportColumnsQuery(B2BCentralDb db, CurrentUser user)
{
    public static string NameOf(ReportKind kind) => $"business-report.{ReportKinds.NameOf(kind)}.columns";

    /// <returns>Null when nothing was chosen.</returns>
    public Task<string?> RunAsync(int sellerId, ReportKind kind)
    {
        var name = NameOf(kind);
        return db.UserSettings.Where(s => s.SellerId == sellerId && s.UserId == user.Id && s.Name == name).Select(s => s.Value).FirstOrDefaultAsync();
    }
}
