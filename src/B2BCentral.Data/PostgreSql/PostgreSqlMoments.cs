using B2BCentral.Data.Engines;
using Npgsql;

namespace B2BCentral.Data.PostgreSql;

/// <summary>A snapshot says which transactions are seen: two that are alike see the same. On a cluster it says nothing of what its workers commit.</summary>
internal sealed class PostgreSqlMoments(string connection, TimeProvider time) : DatabaseMoments
{
    private const string Question = "SELECT CASE WHEN EXISTS (SELECT FROM pg_extension WHERE extname = 'citus') THEN NULL ELSE pg_current_snapshot()::text END";

    // A server that is away may let everybody wait who asks.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private long quietUntil;

    public override async ValueTask<string?> NowAsync()
    {
        if (time.GetUtcNow().UtcTicks < Interlocked.Read(ref quietUntil)) return null;

        try
        {
            await using var own = new NpgsqlConnection(connection);
            await own.OpenAsync();
            await using var question = new NpgsqlCommand(Question, own);
            return await question.ExecuteScalarAsync() as string;
        }
        catch (NpgsqlException)
        {
            Interlocked.Exchange(ref quietUntil, (time.GetUtcNow() + Pause).UtcTicks);
            return null;
        }
    }
}
