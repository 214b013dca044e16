using System.Security.Cryptography;
using System.Text.Json;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Listings;

/// <summary>
/// What a form was opened with, in short: it is sent along, and when what is stored is another by then, somebody else was faster and nothing is
/// overwritten unseen.
/// </summary>
public static class OpenedAs
{
    public static string Of(params string?[] values) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(values)));

    public static string Changed => T("This was changed since you opened the form: see the history of changes on the SKU's page. What you typed is below; save again to replace the change.");
}
