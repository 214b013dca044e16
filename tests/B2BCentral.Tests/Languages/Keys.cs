using System.Text;
using System.Text.RegularExpressions;
using B2BCentral.Tests.Architecture;

namespace B2BCentral.Tests.Languages;

/// <summary>The English words that the sources ask translations of: <c>T("...")</c> and <c>Tf($"...")</c>.</summary>
internal static partial class Keys
{
    public static IReadOnlySet<string> Asked { get; } = Sources.Of(".cs", ".cshtml").Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal))
        .SelectMany(file => Plain().Matches(file.Text).Select(match => Unescaped(match.Groups["words"].Value + (match.Groups["sense"] is { Success: true } sense ? $"|{sense.Value}" : ""))).Concat(Sentences(file.Text))).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Sentences(string text) => Sentence().Matches(text).Select(match => Unescaped(FormatAt(text, match.Index + match.Length)));

    // As the compiler makes it of an interpolated string: holes by number, with their formats; and its sense, where one is named behind it.
    private static string FormatAt(string text, int at)
    {
        var (format, holes) = (new StringBuilder(), 0);
        for (; text[at] != '"'; at++)
        {
            if (text[at] == '\\') format.Append(text[at++]);
            if (text[at] != '{' || text[at + 1] == '{')
            {
                format.Append(text[at]);
                if (text[at] is '{' or '}') format.Append(text[at++]);
                continue;
            }

            format.Append('{').Append(holes++);
            at = HoleEnds(text, at + 1, format);
            format.Append('}');
        }

        if (Sense().Match(text, at) is { Success: true } sense) format.Append('|').Append(sense.Groups["sense"].Value);
        return format.ToString();
    }

    private static int HoleEnds(string text, int at, StringBuilder format)
    {
        var (depth, quoted, begins) = (0, false, -1);
        for (; quoted || depth > 0 || text[at] != '}'; at++)
        {
            if (text[at] == '"') quoted = !quoted;
            if (quoted) continue;
            depth += text[at] switch { '(' or '[' or '{' => 1, ')' or ']' or '}' => -1, _ => 0 };
            if (text[at] == ':' && depth == 0 && begins < 0) begins = at;
        }

        if (begins >= 0) format.Append(text, begins, at - begins);
        return at;
    }

    private static string Unescaped(string literal) => Regex.Unescape(literal);

    [GeneratedRegex(@"(?<![\w.])T\(\s*""(?<words>(?:[^""\\]|\\.)*)""(,\s*""(?<sense>[\w ]+)"")?\s*\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Plain();

    [GeneratedRegex(@"\G"",\s*""(?<sense>[\w ]+)""\s*\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Sense();

    [GeneratedRegex(@"(?<![\w.])Tf\(\s*\$""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Sentence();
}
