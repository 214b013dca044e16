using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Metrics.Profiles;

namespace B2BCentral.Metrics.Languages;

/// <summary>
/// What was kept in English, such as a history, in the language of whoever reads it. Sentences are found among those that the
/// languages translate, and their numbers, amounts and days are written anew; what is not found stays as it was kept.
/// </summary>
public static partial class KeptWords
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<KeptSentence>> Known = new();

    public static string Said(string kept)
    {
        if (ReferenceEquals(Language.Culture, Language.English)) return kept;
        var sentences = SentenceEnd().Split(kept);
        var said = new List<string>();
        for (var from = 0; from < sentences.Length;)
        {
            // One translation may be of several sentences.
            var to = sentences.Length;
            string? found;
            while ((found = Found(string.Join(' ', sentences[from..to]))) is null && to > from + 1) to--;
            said.Add(found ?? sentences[from]);
            from = to;
        }

        return string.Join(Language.IsJapanese ? "" : " ", said);
    }

    /// <summary>Prices and discounts as a history keeps them, such as "$38.36" or "5+ −4.0 %, 10+ $8.99": figures alone, without words.</summary>
    public static string Figures(string kept) => ReferenceEquals(Language.Culture, Language.English) ? kept : Figure().Replace(kept, figure =>
    {
        var written = Written(figure.Groups["digits"].Value);
        if (figure.Groups["percent"].Success) return PricingText.WithPercentSign(written);
        return figure.Groups["before"].Length > 0 ? MoneyText.With(figure.Groups["before"].Value, written) : written;
    });

    private static string? Found(string kept)
    {
        var whole = Language.T(FormerWords.All.GetValueOrDefault(kept, kept));
        if (!ReferenceEquals(whole, kept)) return whole;
        var known = Known.GetOrAdd(Language.Culture.TwoLetterISOLanguageName, KeptSentence.AllOf);
        return known.Select(sentence => sentence.Said(kept, Value, Quotation)).FirstOrDefault(said => said is not null);
    }

    // A quotation is what a file or a seller wrote, unless it is what we call a credential ourselves.
    private static string Quotation(string kept) => CredentialMark.All.Any(mark => mark.Name == kept) ? Language.T(kept) : kept;

    private static string Value(string kept)
    {
        if (kept.EndsWith('.')) return Said(kept);
        if (DateOnly.TryParseExact(kept, "d MMM yyyy", Language.English, DateTimeStyles.None, out var day)) return DayText.Of(day);
        if (Number().Match(kept) is not { Success: true } number) return kept;

        var (sign, before, digits, after) = (number.Groups["sign"].Value, number.Groups["before"].Value, number.Groups["digits"].Value, number.Groups["after"].Value);
        var written = Written(digits);
        if (before.Length > 0) return after.Length > 0 ? kept : sign + MoneyText.With(before, written);
        if (after.Length == 0) return sign + written;
        if (after == "%") return sign + PricingText.WithPercentSign(written);
        var counted = Language.T(after, "counted");
        return ReferenceEquals(counted, after) ? kept : $"{sign}{written}{(Language.IsJapanese ? "" : " ")}{counted}";
    }

    private static string Written(string digits)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : digits.Length - point - 1;
        return decimal.Parse(digits, Language.English).ToString($"N{decimals}", Language.Culture);
    }

    /// <summary>Not the point of "St. Mary" or "Acme Co. Ltd".</summary>
    [GeneratedRegex(@"(?<=[.!?])(?<!\b\p{Lu}\p{Ll}{1,2}\.) (?=[\p{Lu}\p{Nd}“])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(?<before>((CA|MX|A|S|R)?\$|[€£₹¥])?)(?<digits>\d{1,3}(,\d{3})*(\.\d+)?)(?<percent> %)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figure();

    /// <summary>A number with its thousands apart, so that no SKU is taken for one, with its currency or what it counts. Words before it, as in "Box 12", are a name.</summary>
    [GeneratedRegex(@"^(?<sign>−?)(?<before>((CA|MX|A|S|R)?\$|[€£₹¥])?)(?<digits>\d{1,3}(,\d{3})*(\.\d+)?)( (?<after>.+))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
