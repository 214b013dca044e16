using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace B2BCentral.Web.Hosting;

/// <summary>What a text may look like in a log: one line, and without the words of addresses that open something by themselves.</summary>
public static partial class LogText
{
    private const char LineSeparator = '\u2028';
    private const char ParagraphSeparator = '\u2029';

    /// <summary>Control characters are written out as \u000A, so that nothing that was sent begins a line or moves a terminal's cursor.</summary>
    public static string OneLine(string text)
    {
        if (!text.Any(IsControl)) return text;

        var line = new StringBuilder(text.Length + 16);
        foreach (var letter in text)
        {
            if (IsControl(letter)) line.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}");
            else line.Append(letter);
        }

        return line.ToString();
    }

    /// <summary>An exception over several lines, none of which begins as an entry does.</summary>
    public static string Indented(string text) =>
        string.Join(Environment.NewLine, text.Split('\n').Select(line => "   " + OneLine(line.TrimEnd('\r'))));

    /// <summary>The text with {word} for what an address is secret by.</summary>
    public static string WithoutSecrets(string text) => Keys().Replace(InQuery().Replace(InPath().Replace(text, "${before}{word}"), "${before}{word}"), "{key}");

    // Direction marks as well: they show a line as another than it is.
    private static bool IsControl(char letter) => char.IsControl(letter)
        || letter is LineSeparator or ParagraphSeparator or '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    // Addresses stand in other addresses too, where whoever signs in comes back to, and are encoded there.
    [GeneratedRegex(@"(?<before>(/|%(25)*2F)(discount-requests|buyer-requests|invitations)(/|%(25)*2F))[^/?&%\s""']+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InPath();

    [GeneratedRegex(@"(?<before>([?&]|%(25)*(3F|26))(token|code|word|key|password|secret)(=|%(25)*3D))[^&\s""']+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InQuery();

    [GeneratedRegex("b2bc_[A-Za-z0-9_-]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Keys();
}
