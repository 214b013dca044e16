namespace B2BCentral.Metrics;

/// <summary>An ISO 4217 currency and how many decimals its minor unit has (USD 2, JPY 0, KWD 3).</summary>
public readonly record struct Currency(string Code, int Decimals)
{
    private static readonly HashSet<string> WithoutDecimals =
        ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"];

    private static readonly HashSet<string> WithThreeDecimals = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

    /// <param name="code">Three letters, in any case.</param>
    /// <exception cref="ArgumentException">The code is not three letters.</exception>
    public static Currency Of(string code)
    {
        var upper = code.Trim().ToUpperInvariant();
        if (upper.Length != 3 || !upper.All(char.IsAsciiLetterUpper))
            throw new ArgumentException($"'{code}' is not an ISO 4217 currency code.", nameof(code));

        return new Currency(upper, WithoutDecimals.Contains(upper) ? 0 : WithThreeDecimals.Contains(upper) ? 3 : 2);
    }
}
