using B2BCentral.Data;
using B2BCentral.Data.Engines;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Access;

/// <summary>Notes when sessions and keys were last used, to five minutes. No answer waits for that where a database has one writer: it is given up after a second, and left alone for a minute.</summary>
public sealed class LastUseCommand(TimeProvider time)
{
    private const int PatienceInSeconds = 1;

    private static readonly TimeSpan Precision = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private long aloneUntil;

    /// <param name="db">In no transaction.</param>
    /// <param name="last">As it is noted; null for never.</param>
    /// <param name="write">Given the present.</param>
    public async Task NoteAsync(B2BCentralDb db, DateTimeOffset? last, Func<DateTimeOffset, Task> write)
    {
        var now = time.GetUtcNow();
        if (now - last < Precision || now.UtcTicks < Interlocked.Read(ref aloneUntil)) return;

        var patience = db.Database.GetCommandTimeout();
        if (db.Engine.HasOneWriter) db.Database.SetCommandTimeout(PatienceInSeconds);
        try
        {
            await write(now);
        }
        catch (Exception problem) when (problem.IsOfDatabase())
        {
            // An import may be writing; a later request says it.
            Interlocked.Exchange(ref aloneUntil, (now + Pause).UtcTicks);
        }
        finally
        {
            db.Database.SetCommandTimeout(patience);
        }
    }
}
