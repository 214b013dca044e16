using System.CommandLine;
using System.Globalization;
using B2BCentral.Data;

namespace B2BCentral.Web.Commands;

/// <summary>Exit 0: the schema is the newest, and spread where that was asked; 2: there is no cluster to spread it over, and the database is unchanged.</summary>
public static class MigrateCommand
{
    public static Command Create(string[] configurationArgs)
    {
        var distribute = new Option<bool>("--distribute") { Description = "Also spreads the tables over the nodes of a Citus cluster, each seller on one; the second time it changes nothing." };
        var command = new Command("migrate", "Brings the configured database to the newest schema.") { distribute };
        command.SetAction(parsed => parsed.GetValue(distribute)
            ? CommandHost.RunAsItIsAsync(configurationArgs, services => DistributeAsync(services.GetRequiredService<B2BCentralDb>()))
            : CommandHost.RunAsync(configurationArgs, _ => SayAsync("The database has the newest schema.")));
        return command;
    }

    private static async Task<int> DistributeAsync(B2BCentralDb db)
    {
        var tables = await db.Engine.SpreadAsync(db);
        return await SayAsync(string.Create(CultureInfo.InvariantCulture,
            $"The database has the newest schema. Spread by seller now: {tables.BySeller} tables; copied to every node now: {tables.Everywhere}; so before: {tables.Before}."));
    }

    private static async Task<int> SayAsync(string sentence)
    {
        await Console.Out.WriteLineAsync(sentence);
        return 0;
    }
}
