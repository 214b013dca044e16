using B2BCentral.Data.Changes;
using B2BCentral.Metrics;

namespace B2BCentral.Web.Features.Members;

/// <summary>An e-mail address as the audit log keeps it, which has room for less than an address may have.</summary>
public static class AuditSubject
{
    public static string Of(string email) => PlainText.Cut(email, Change.LongestSubject);
}
