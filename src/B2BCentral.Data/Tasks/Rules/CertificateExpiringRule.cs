using System.Globalization;
using B2BCentral.Data.Profiles;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Data.Tasks.Rules;

/// <summary>An active certificate ends within 60 days. Done when its renewal is handed in, or it is removed; a renewal that is rejected was none.</summary>
public class CertificateExpiringRule(B2BCentralDb db) : ITaskRule
{
    private const int DaysBefore = 60;

    public async Task<IReadOnlyList<SellerTask>> CausedAsync(TaskScope scope)
    {
        var latest = scope.Today.AddDays(DaysBefore);
        // Those that ended lately are for the history; the list goes by the clock.
        var ending = await db.ActiveCertifications(scope.SellerId, scope.Today.AddDays(-DaysBefore)).AsNoTracking()
            .Where(c => c.ExpiresOn != null && c.ExpiresOn <= latest && c.RenewedBy == null).OrderBy(c => c.ExpiresOn).ThenBy(c => c.CertificationId).ToListAsync();
        return [.. ending.Select(certification => TaskOf(scope, certification, certification.ExpiresOn!.Value))];
    }

    private static SellerTask TaskOf(TaskScope scope, Certification certification, DateOnly last)
    {
        var zone = scope.Marketplace.Place.TimeZone;
        var (begins, counts) = (LocalDay.Start(last.AddDays(-DaysBefore), zone), certification.DecidedAt ?? certification.SubmittedAt);
        var number = certification.CertificationId.ToString(CultureInfo.InvariantCulture);
        return new SellerTask(
            $"certificate-expiring-{number}",
            TaskType.CertificateExpiring,
            Tf($"{certification.Name} ends on {DayText.Of(last)}"),
            $"{Left(last.DayNumber - scope.Today.DayNumber)}{T("Renew it so buyers keep seeing it.")}",
            counts > begins ? counts : begins)
        {
            Subject = number,
            ExpiresAt = LocalDay.Start(last.AddDays(1), zone),
        };
    }

    // How many days are left stands beside every task.
    private static string Left(int days) => days switch
    {
        < 0 => $"{T("It is over.")} ",
        0 => $"{T("Today is its last day.")} ",
        _ => "",
    };
}
