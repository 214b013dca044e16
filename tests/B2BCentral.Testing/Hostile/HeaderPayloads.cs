namespace B2BCentral.Testing.Hostile;

/// <summary>What would begin a header, a cookie or a body of the visitor's own, percent-encoded as it stands in an address.</summary>
public static class HeaderPayloads
{
    public const string Header = "X-Hostile";

    // Line breaks as they are, twice encoded, of other alphabets, cut to their last byte, and in bytes that are no UTF-8.
    private static readonly string[] Breaks =
    [
        "%0D%0A", "%0d%0a", "%0A", "%0D", "%0D%0A%20", "%0D%0A%09", "%0A%0D", "%00%0D%0A", "%20%0D%0A", "%0B", "%0C", "%00", "%1F", "%7F",
        "%250D%250A", "%25250D%25250A", "%u000D%u000A", "%5Cr%5Cn", "%26%2313%3B%26%2310%3B",
        "%C2%85", "%E2%80%A8", "%E2%80%A9", "%E5%98%8D%E5%98%8A", "%C4%8D%C4%8A", "%EF%BC%8D%EF%BC%8A", "%EF%BB%BF%0D%0A",
        "%C0%8D%C0%8A", "%E0%80%8D%E0%80%8A", "%FF%0D%FE%0A", "%85", "%ED%A0%8D%ED%A0%8A", "%C3%A9", "%F0%9F%A7%B0",
    ];

    public static readonly IReadOnlyList<string> All =
    [
        .. Breaks.Select(line => $"{line}{Header}:%201"),
        .. Breaks.Take(6).Select(line => $"{line}Set-Cookie:%20hostile=1"),
        .. Breaks.Take(6).Select(line => $"{line}Location:%20https://hostile.example"),
        .. Breaks.Take(4).Select(line => $"{line}{line}%3Cscript%3Ehostile%3C/script%3E"),
        "%22;%20filename=hostile.exe", "%22%0D%0AContent-Type:%20text/html", "a;b=c,%20d", "%3BSecure%3BDomain=hostile.example",
    ];
}
