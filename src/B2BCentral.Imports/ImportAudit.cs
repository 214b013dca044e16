using System.Globalization;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Imports;

namespace B2BCentral.Imports;

/// <summary>What the audit log says of imports.</summary>
internal static class ImportAudit
{
    private const string Field = "Import";

    public static Change Loaded(Import import) => Entry(import, import.UserId, null, string.Create(
        CultureInfo.InvariantCulture, $"{import.FileName} ({import.Format}): {import.Added} added, {import.Changed} changed, {import.Rejected} rejected"));

    public static Change TakenBack(Import import, string userId) => Entry(import, userId, import.FileName, "taken back");

    private static Change Entry(Import import, string userId, string? before, string after) => new()
    {
        SellerId = import.SellerId,
        Marketplace = import.Marketplace,
        UserId = userId,
        Kind = ChangeKind.Import,
        Subject = string.Create(CultureInfo.InvariantCulture, $"Import {import.ImportId}"),
        Field = Field,
        Before = before,
        After = after,
    };
}
