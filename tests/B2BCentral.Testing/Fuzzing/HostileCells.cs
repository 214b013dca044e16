namespace B2BCentral.Testing.Fuzzing;

/// <summary>What a cell may hold that no report would.</summary>
internal static class HostileCells
{
    private static readonly string[] Numbers =
    [
        "0", "-0", "-1", "1", "+1", "1e3", "1E308", "1e400", "NaN", "Infinity", "-Infinity", "∞", "2147483647", "2147483648", "-2147483648", "9223372036854775807", "9223372036854775808",
        "79228162514264337593543950335", "79228162514264337593543950336", "-79228162514264337593543950335", "0.0000000000000000000000000001", "0.49999999999999999999999999999", "9999999999.99", "10000000000", "10000000000.01", "1000000000000",
        "1,234.56", "1.234,56", "1,2,3,4", "1.2.3.4", "1 234", "1\u00A0234", "1'234", "٣", "½", "0x10", "1_000", "--5", "-+5", "+-5", "\u22125", "5-", ".", ",", "-", "+", "%", "100%", "100.01", "-1%", "$", "$-", "-$5", "$-5", "€1", "US$",
        "kr.", "zł", "1 000 000 000 000 000 000 000 000", "1234567890123456789012345678901234567890", "007", "1.", ".5", "1e", "e1",
    ];

    private static readonly string[] Dates =
    [
        "0001-01-01", "0001-01-01T00:00:00+00:00", "0001-01-01T00:00:00+14:00", "9999-12-31", "9999-12-31T23:59:59+00:00", "9999-12-31T23:59:59-14:00", "0000-00-00", "2026-02-30", "2024-02-29", "2026-02-29T00:00:00+00:00", "2024-02-29T23:59:60+00:00",
        "1970-01-01T00:00:00Z", "1994-12-31T23:59:59Z", "1995-01-01T00:00:00+14:00", "2027-12-31T23:59:59-14:00", "2028-01-01T00:00:00Z", "2026-03-29T02:30:00", "2026-05-08T23:36:26+99:00", "1/1/1", "12/31/9999", "13/13/2026", "29.02.2025", "31.12.9999 23:59",
        "01.01.0001 00:00", "29.03.2026 02:30", "25.10.2026 02:30", "1/1/00", "12/31/99", "2026年7月31日", "7/31/26", "31/7/26", "2000-01-01", "99-99-99", "1/2/3/4", "0/0/0", "T", "now",
    ];

    private static readonly string[] Texts =
    [
        "", " ", "\u00A0", "\t", "--", "—", "N/A", "null", "true", "TRUE", "false", "yes", "remove", "REMOVE", "percent", "FIXED", "Cancelled", "Shipped", "Pending", "Non-Amazon", "AMAZON_EU", "USD", "usd", "EUR", "XXX", "U", "İİ", "ßß",
        "=1+1", "=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(1)", "\t=1", "\r=1", "'=1", "'", "=HYPERLINK(\"http://example.invalid\")", "\"", "\"\"", "\"\"\"", "a\"b", "\"a", "a\"", "\\\"", "<script>alert(1)</script>", "'; DROP TABLE Orders;--", "' OR 1=1 --",
        "../../etc/passwd", "..\\..\\x", "C:\\x", "/dev/zero", "%s%n%x", "${jndi:ldap://x}", "{{7*7}}", "{0}", "\0", "a\0b", "\u0001", "\u001b[31m", "\b", "\u007f", "\u0085", "\u2028", "\u2029", "\u202egnp.exe", "\uFEFF", "\uFFFE", "\uFFFF", "\uD800", "\uDC00", "\uDC00\uD800",
        "\U0001F600", "\U000E0001", "e\u0301", "\u1E9E", "\uFB00", "\u200b", "\u00AD", "Ａ", "\uFF11", "Ꮿ", "\uFDFA", "\r\nX-Injected: 1", "line\nbreak", "line\rbreak", "a;b", "a,b", "a\tb", "a|b", "javascript:alert(1)", "http://[::1", "http://a b/", "https://example.invalid/p.jpg", "//x", "data:text/html,x",
        "x" + Emoji(60), Emoji(60), "x" + Emoji(150), Emoji(150), "x" + Emoji(300), new string('x', 119) + Emoji(2), new string('x', 199) + Emoji(2),
        "@", "a@", "@b.c", "a@b..c", "a@" + "b.", "SKU-1", "B000000011", "111-0000001-0000001", "K-1", "Harbor Mechanical LLC", "Other", "23", "238", "1-9", "1000+",
    ];

    private static readonly char[] Filling = ['a', '9', ' ', '"', ',', '\t', '=', '\0', 'é', '商', '\uD83D', '\uFFFE', '\u0301', '.', '-', '\u200b'];

    // Two UTF-16 units each, so that what is cut by their number may be cut through one.
    private static string Emoji(int count) => string.Concat(Enumerable.Repeat("\U0001F600", count));

    /// <summary>Rather of the kind of the cell that it replaces, as a date is read where dates stand.</summary>
    public static string InPlaceOf(string cell, Dice dice)
    {
        if (!cell.Any(char.IsAsciiDigit) || dice.OneIn(2)) return Any(dice);
        return cell.Length >= 6 && cell.Count(one => one is '-' or '/' or '.' or ':') >= 2 ? dice.Of(Dates) : dice.Of(Numbers);
    }

    public static string Any(Dice dice) => dice.Below(12) switch
    {
        < 4 => dice.Of(Numbers),
        < 7 => dice.Of(Dates),
        < 11 => dice.Of(Texts),
        _ => new string(dice.Of(Filling), dice.OneIn(12) ? dice.Between(60_000, 140_000) : dice.Between(2, 300)),
    };

    public static string Short(Dice dice) => dice.Of(Texts);
}
