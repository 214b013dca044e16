using System.CommandLine;
using System.CommandLine.Parsing;

namespace B2BCentral.Web.Commands;

/// <summary>Options that take one of a few words, in whichever case.</summary>
internal static class ChoiceOption
{
    /// <summary>The library would also take numbers, and lists whose values it puts together to another one.</summary>
    public static void Read<T>(Option<T?> option)
        where T : struct, Enum => option.CustomParser = result => Named<T>(option.Name, result);

    private static T? Named<T>(string option, ArgumentResult result)
        where T : struct, Enum
    {
        if (result.Tokens is not [var token]) return null;

        foreach (var choice in Enum.GetValues<T>())
            if (string.Equals(choice.ToString(), token.Value, StringComparison.OrdinalIgnoreCase)) return choice;

        var words = Enum.GetNames<T>().Select(name => name.ToLowerInvariant()).ToList();
        result.AddError($"{option} is '{token.Value}'; it can be {string.Join(", ", words.SkipLast(1))} or {words[^1]}.");
        return null;
    }
}
