using B2BCentral.Web.Hosting;

namespace B2BCentral.Web.Commands;

/// <summary>What of a command line are settings such as <c>--Database:Provider=Sqlite</c>, which go to the configuration and not to the command.</summary>
internal static class SettingArguments
{
    // Every other setting has a section, and a colon behind it.
    private static readonly string[] WithoutSection = ["AllowedHosts", "Demo", "environment", "applicationName", "contentRoot"];

    // The site's own options. Test hosts and process managers start it with settings of any name, written with an equals sign.
    private static readonly string[] OfTheSite = ["--urls", "--no-demo", "--help", "--version"];

    /// <returns>Both parts in their order; each setting is one argument with an equals sign, so that the configuration takes none for the value of the one before.</returns>
    /// <exception cref="SettingException">A setting has no value.</exception>
    public static (string[] Command, string[] Configuration) Split(string[] args)
    {
        var (command, configuration) = (new List<string>(), new List<string>());
        for (var i = 0; i < args.Length; i++)
        {
            if (!IsSetting(args[i])) command.Add(args[i]);
            else if (args[i].Contains('=')) configuration.Add(args[i]);
            else if (i + 1 < args.Length && !IsOption(args[i + 1])) configuration.Add($"{args[i]}={args[++i]}");
            else throw new SettingException($"The setting {args[i]} has no value. Write {args[i]}=VALUE.");
        }

        if (command is [var first, ..] && first != "serve" && !IsOption(first)) return ([.. command], [.. configuration]);

        var ofHost = command.FindAll(arg => IsOption(arg) && arg.Contains('=') && !OfTheSite.Contains(NameOf(arg)));
        return ([.. command.Where(arg => !ofHost.Contains(arg))], [.. configuration, .. ofHost]);
    }

    private static bool IsSetting(string arg) => IsOption(arg) && (NameOf(arg).Contains(':') || WithoutSection.Contains(NameOf(arg)[2..], StringComparer.OrdinalIgnoreCase));

    private static bool IsOption(string arg) => arg.StartsWith("--", StringComparison.Ordinal);

    private static string NameOf(string arg) => arg.Split('=')[0];
}
