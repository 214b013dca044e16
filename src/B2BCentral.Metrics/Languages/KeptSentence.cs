using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace B2BCentral.Metrics.Languages;

/// <summary>A sentence with values in it, found again in what was kept of it.</summary>
internal sealed partial class KeptSentence
{
    // With fewer letters of its own, a sentence is found where it never was.
    private const int FewestLetters = 4;

    private readonly Regex pattern;
    private readonly string landmark;
    private readonly CompositeFormat translation;
    private readonly bool[] isQuoted;

    private KeptSentence(string english, string translation)
    {
        var holes = Hole().Matches(english);
        var parts = Hole().Split(english);
        var words = new StringBuilder("^");
        for (var i = 0; i < parts.Length; i++)
        {
            words.Append(Regex.Escape(Unbraced(parts[i])));
            if (i < holes.Count) words.Append(AnyValue(i));
        }

        pattern = new Regex(words.Append('$').ToString(), RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(500));
        landmark = Unbraced(parts.MaxBy(part => part.Length)!);
        this.translation = CompositeFormat.Parse(translation);
        isQuoted = [.. parts.SkipLast(1).Select(before => before.EndsWith('“') || before.EndsWith('\''))];
        Letters = parts.Sum(part => part.Count(char.IsLetter));
    }

    private int Letters { get; }

    /// <summary>Those of a language, the most telling first.</summary>
    public static IReadOnlyList<KeptSentence> AllOf(string language) =>
        [.. Language.Words(language).Concat(Former(language)).Where(words => HasEachValueOnce(words.Key)).Select(words => new KeptSentence(words.Key, words.Value))
            .Where(sentence => sentence.Letters >= FewestLetters).OrderByDescending(sentence => sentence.Letters)];

    /// <summary>Null where the words are another sentence's.</summary>
    /// <param name="kept">What was kept.</param>
    /// <param name="value">Writes a value anew.</param>
    /// <param name="quotation">The same of what stands in quotation marks.</param>
    public string? Said(string kept, Func<string, string> value, Func<string, string> quotation)
    {
        if (!kept.Contains(landmark, StringComparison.Ordinal) || Match(kept) is not { Success: true } match) return null;
        var values = isQuoted.Select((quoted, i) => match.Groups[$"v{i}"].Value is var found && quoted ? quotation(found) : value(found));
        return string.Format(Language.Culture, translation, [.. values]);
    }

    // Long texts of many values could take for ever to compare; they stay as they were kept.
    private Match? Match(string kept)
    {
        try
        {
            return pattern.Match(kept);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Former(string language) =>
        FormerWords.All.Select(words => KeyValuePair.Create(words.Key, Language.Words(language).GetValueOrDefault(words.Value, words.Value)));

    // As the compiler numbers them; a key with the sense of a word behind it is no sentence.
    private static bool HasEachValueOnce(string english) => !english.Contains('|', StringComparison.Ordinal)
        && Hole().Matches(english) is { Count: > 0 } holes && holes.Select((hole, i) => hole.ValueSpan[1] - '0' == i).All(isNext => isNext) && holes.Count < 10;

    // A value is no two sentences, though it may end as one.
    private static string AnyValue(int number) => string.Create(CultureInfo.InvariantCulture, $@"(?<v{number}>(?:(?!(?<!\b\p{{Lu}}\p{{Ll}}{{1,2}})\. \p{{Lu}}).)+?\.?)");

    private static string Unbraced(string part) => part.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);

    [GeneratedRegex(@"\{\d+[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hole();
}
