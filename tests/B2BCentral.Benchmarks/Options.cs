using System.Globalization;

namespace B2BCentral.Benchmarks;

/// <summary>What a command line of the long runs says, such as <c>--seed 7</c>.</summary>
internal static class Options
{
    public static int? Number(this string[] args, string name) => args.Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    public static string? Text(this string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
}
