using B2BCentral.Imports.Undoing;
using Microsoft.Data.Sqlite;

namespace B2BCentral.Web.Features.Imports;

/// <summary>Takes an import back, unless the database is busy.</summary>
public class UndoCommand(ImportUndo undo)
{
    /// <returns>What was done or stands in the way; null while another import is being written.</returns>
    public async Task<UndoPlan?> RunAsync(int sellerId, int importId)
    {
        try
        {
            return await undo.RunAsync(sellerId, importId);
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode is 5 or 6)
        {
            return null;
        }
    }
}
