using B2BCentral.Data.Engines;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace B2BCentral.Data.PostgreSql;

/// <summary>Spreads the tables over the nodes of a Citus cluster. One table is one transaction: what was cut off goes on where it was.</summary>
internal static class CitusCluster
{
    // A table that already is where it belongs. Tables that Citus only knows of ('n' and 's') lie on the coordinator.
    private const string Placed =
        "SELECT c.relname::text AS \"Value\" FROM pg_dist_partition p JOIN pg_class c ON c.oid = p.logicalrelid WHERE p.partmethod = 'h' OR (p.partmethod = 'n' AND p.repmodel = 't')";

    // Without the first, tables that refer to one on every node become the coordinator's own, and what they refer to can no longer be spread.
    // The second allows triggers, which must not change other rows: those of the audit log only refuse.
    private const string Session = "SET citus.enable_local_reference_foreign_keys TO off; SET citus.enable_unsafe_triggers TO on";

    /// <returns>What was spread now; nothing when all tables were spread already.</returns>
    /// <exception cref="DatabaseException">The server cannot spread tables. Nothing is changed.</exception>
    public static async Task<SpreadTables> SpreadAsync(B2BCentralDb db)
    {
        await db.Database.OpenConnectionAsync();
        await NeedCitusAsync(db);
        await db.Database.ExecuteSqlRawAsync(Session);
        // Rows that are there already are copied, however long that takes.
        db.Database.SetCommandTimeout(TimeSpan.Zero);
        await db.PrepareAsync();
        var tables = Distribution.Tables(db.Model);
        var placed = (await db.Database.SqlQueryRaw<string>(Placed).ToListAsync()).ToHashSet();
        var missing = tables.Where(table => !placed.Contains(table.Name)).ToList();
        var first = tables.First(table => !table.IsEverywhere);
        foreach (var table in missing) await PlaceAsync(db, table, besides: table == first ? "none" : first.Name);
        return new SpreadTables(missing.Count(table => !table.IsEverywhere), missing.Count(table => table.IsEverywhere), tables.Count - missing.Count);
    }

    private static Task PlaceAsync(B2BCentralDb db, DistributedTable table, string besides) => table.IsEverywhere
        ? db.Database.ExecuteSqlAsync($"SELECT create_reference_table({table.Name}::regclass)")
        : db.Database.ExecuteSqlAsync($"SELECT create_distributed_table({table.Name}::regclass, {Distribution.Column}, colocate_with => {besides})");

    private static async Task NeedCitusAsync(B2BCentralDb db)
    {
        var found = await db.Database.SqlQuery<bool>($"SELECT installed_version IS NOT NULL AS \"Value\" FROM pg_available_extensions WHERE name = 'citus'").ToListAsync();
        if (found is []) throw new DatabaseException(
            "This PostgreSQL server has no Citus, so there is nothing to spread the tables over; they work on one server as they are. To spread them, "
            + "install Citus on this server and on others, name it in shared_preload_libraries, tell this server of the others with citus_add_node, and say migrate --distribute again.");
        if (found is [true]) return;

        try
        {
            await db.Database.ExecuteSqlAsync($"CREATE EXTENSION IF NOT EXISTS citus");
        }
        catch (PostgresException refused) when (refused.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new DatabaseException("Citus is on this server but not in this database, and only an administrator may add it: have one say CREATE EXTENSION citus in it, and say migrate --distribute again.", refused);
        }
    }
}
