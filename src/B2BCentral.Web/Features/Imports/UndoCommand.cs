using System.Data.Common;
using B2BCentral.Data.Engines;
using B2BCentral.Imports.Undoing;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.Imports;

/// <summary>Takes an import back, unless the database is busy.</summary>
public class UndoCommand(ImportUndo undo, CurrentUser user)
{
    /// <returns>What was done or stands in the way; null while another import is being written.</returns>
    public async Task<UndoPlan?> RunAsync(int sellerId, int importId)
    {
        try
        {
            return await undo.RunAsync(sellerId, importId, user.Id);
        }
        catch (DbException problem) when (problem.IsBusy())
        {
            return null;
        }
    }
}
