using System.CommandLine;
using B2BCentral.Web.Hosting;

namespace B2BCentral.Web.Commands;

/// <summary>The site.</summary>
public static class ServeCommand
{
    public static Command Create(string[] configurationArgs)
    {
        var command = new Command("serve", "Starts the site (also what happens without a command).");
        AddTo(command, configurationArgs);
        return command;
    }

    public static void AddTo(Command command, string[] configurationArgs)
    {
        var urls = new Option<string?>("--urls") { Description = "Addresses to listen on, separated by semicolons. Default: http://localhost:5080. Other names than localhost also need AllowedHosts and HTTPS." };
        var noDemo = new Option<bool>("--no-demo") { Description = "Leaves an empty database empty." };
        command.Options.Add(urls);
        command.Options.Add(noDemo);
        command.SetAction(parsed => Site.RunAsync(configurationArgs, parsed.GetValue(urls), withDemo: !parsed.GetValue(noDemo)));
    }
}
