using System.Text.RegularExpressions;

namespace B2BCentral.Testing.Fuzzing;

/// <summary>Ways to damage JSON so that most of it stays JSON: values of another kind, keys that are missing or twice, depth without end.</summary>
internal static partial class JsonDamage
{
    private static readonly string[] Values =
    [
        "null", "true", "[]", "{}", "\"\"", "0", "-1", "1e999", "-1e-999", "1E400", "123456789012345678901234567890123456789", "0.1", "NaN", "Infinity", "\"\\ud800\"", "\"\\udc00x\"", "\"\\u0000\"", "\"\\uFFFE\"", "\"\\n\"", "'x'", "\"x", "01", "+1", ".5",
        "[[]]", "[null]", "[1,2]", "{\"a\":1}", "{\"amount\":-1}", "{\"amount\":1e13,\"currencyCode\":\"EUR\"}", "{\"amount\":\"1e5\",\"currencyCode\":\"\\ud800\"}", "\"2026-07-01\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"2026-07-01T00:00:00Z\"",
        "\"DAY\"", "\"WEEK\"", "\"MONTH\"", "\"=1+1\"", "/* x */ 1", "2147483648", "101", "[\"A1PA6795UKMFR9\"]",
    ];

    public static (string Name, string Text) Any(string text, Dice dice) => dice.Below(8) switch
    {
        0 => ("key damaged", InMatch(KeyPattern(), text, dice, key => dice.Below(3) switch { 0 => "\"\\ud800\":", 1 => "\"\":", _ => key.Insert(1, "x") })),
        1 => ("key twice", InMatch(PairPattern(), text, dice, pair => $"{pair},{pair}")),
        2 => ("nested", InMatch(ValuePattern(), text, dice, value => Nested(dice, value))),
        3 => ("long text", InMatch(ValuePattern(), text, dice, _ => $"\"{HostileCells.Any(dice).Replace("\"", "\\\"", StringComparison.Ordinal)}\"")),
        4 => ("entry repeated", InMatch(EntryPattern(), text, dice, entry => string.Join(',', Enumerable.Repeat(entry, dice.Between(2, 100))))),
        _ => ("other value", InMatch(ValuePattern(), text, dice, _ => dice.Of(Values))),
    };

    private static string Nested(Dice dice, string value)
    {
        var depth = dice.Of([3, 62, 63, 64, 65, 1000, 20_000]);
        return dice.OneIn(2) ? new string('[', depth) + value + new string(']', depth) : string.Concat(Enumerable.Repeat("{\"a\":", depth)) + value + new string('}', depth);
    }

    private static string InMatch(Regex pattern, string text, Dice dice, Func<string, string> change)
    {
        var found = pattern.Matches(text);
        if (found.Count == 0) return text;

        var match = found[dice.Below(found.Count)];
        return string.Concat(text.AsSpan(0, match.Index), change(match.Value), text.AsSpan(match.Index + match.Length));
    }

    [GeneratedRegex("\"[^\"]{0,60}\" ?:", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KeyPattern();

    [GeneratedRegex("\"[^\"]{0,60}\" ?: ?(\"[^\"]{0,60}\"|[0-9.]+|null|true|false)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PairPattern();

    [GeneratedRegex("(?<=: ?)(\"[^\"]{0,60}\"|[0-9.]+|null|true|false|[[{])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ValuePattern();

    [GeneratedRegex("\\{ \"(date|parentAsin)\".{0,400}?\\} \\}", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EntryPattern();
}
