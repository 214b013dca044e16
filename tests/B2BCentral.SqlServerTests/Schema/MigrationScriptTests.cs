using B2BCentral.Data.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace B2BCentral.SqlServerTests.Schema;

/// <summary>The scripts that make the database, for whoever does not let the program do it.</summary>
public sealed class MigrationScriptTests
{
    private const MigrationsSqlGenerationOptions Plain = MigrationsSqlGenerationOptions.Default;
    private const MigrationsSqlGenerationOptions AnyTime = MigrationsSqlGenerationOptions.Idempotent;

    [Theory]
    [InlineData(Plain)]
    [InlineData(AnyTime)]
    public void Every_batch_is_understood(MigrationsSqlGenerationOptions options)
    {
        var script = Script(options);

        Assert.Empty(TransactSql.FaultsOf(script));
        // Texts that are run are statements as well.
        Assert.Empty(Executed(script).SelectMany(TransactSql.FaultsOf));
    }

    [Theory]
    [InlineData(Plain)]
    [InlineData(AnyTime)]
    public void Readers_see_one_moment_which_is_turned_on_outside_of_any_transaction(MigrationsSqlGenerationOptions options)
    {
        var script = Script(options);

        foreach (var wanted in (string[])["ALLOW_SNAPSHOT_ISOLATION ON", "READ_COMMITTED_SNAPSHOT ON"])
        {
            var before = script[..script.IndexOf(wanted, StringComparison.Ordinal)];
            Assert.Equal(Count(before, "BEGIN TRANSACTION"), Count(before, "COMMIT"));
        }
    }

    [Theory]
    [InlineData(Plain)]
    [InlineData(AnyTime)]
    public void The_audit_log_refuses_after_the_act(MigrationsSqlGenerationOptions options)
    {
        var triggers = Executed(Script(options)).SelectMany(TransactSql.Batches).SelectMany(batch => batch.Statements).OfType<CreateTriggerStatement>().ToList();

        // Instead of it (error 2113) is not for a table that goes with the row it refers to.
        Assert.Equal([TriggerType.After], triggers.Select(trigger => trigger.TriggerType));
        Assert.Equal([TriggerActionType.Delete, TriggerActionType.Update], triggers.SelectMany(trigger => trigger.TriggerActions).Select(act => act.TriggerActionType).OrderBy(type => $"{type}"));
    }

    private static string Script(MigrationsSqlGenerationOptions options)
    {
        using var db = new SqlServerDb(new DbContextOptionsBuilder<SqlServerDb>().UseSqlServer().Options);
        return db.GetService<IMigrator>().GenerateScript(options: options);
    }

    private static List<string> Executed(string script)
    {
        var found = new Texts();
        foreach (var batch in TransactSql.Batches(script)) batch.Accept(found);
        return found.Statements;
    }

    private static int Count(string text, string word) => text.Split(word).Length - 1;

    private sealed class Texts : TSqlFragmentVisitor
    {
        public List<string> Statements { get; } = [];

        public override void Visit(ExecutableStringList node) => Statements.Add(string.Concat(node.Strings.OfType<StringLiteral>().Select(text => text.Value)));
    }
}
