using System.CommandLine;

namespace B2BCentral.Web.Commands;

public static class MigrateCommand
{
    public static Command Create(string[] configurationArgs)
    {
        var command = new Command("migrate", "Brings the configured database to the newest schema.");
        command.SetAction(_ => CommandHost.RunAsync(configurationArgs, async _ =>
        {
            await Console.Out.WriteLineAsync("The database has the newest schema.");
            return 0;
        }));
        return command;
    }
}
