using B2BCentral.Web.Hosting;

namespace B2BCentral.Web.Commands;

/// <summary>What of a command line are settings such as <c>--Database:Provider=Sqlite</c>, which go to the configuration and not to the command. A name that no setting has is left to the command, which refuses what is no option of its own.</summary>
internal static class SettingArguments
{
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

        return ([.. command], [.. configuration]);
    }

    private static bool IsSetting(string arg) => IsOption(arg) && KnownSettings.Contains(NameOf(arg)[2..]);

    private static bool IsOption(string arg) => arg.StartsWith("--", StringComparison.Ordinal);

    private static string NameOf(string arg) => arg.Split('=')[0];
}
