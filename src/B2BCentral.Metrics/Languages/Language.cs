using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace B2BCentral.Metrics.Languages;

/// <summary>
/// The language that words, numbers and days are written in. Words stand in the code in English, which is their key: a file such as <c>it.json</c> beside this one has the others. (Resources of .NET take "Orders" and "orders" for the same key.)
/// Each request chooses for itself; whatever nobody chose for, such as commands and background work, is English.
/// </summary>
public static class Language
{
    /// <summary>Words in brackets and one half longer: whatever is not in brackets on a page was not made ready for other languages.</summary>
    public const string Pseudo = "qps-ploc";

    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    /// <summary>Those that one may choose, as their speakers call them.</summary>
    public static readonly IReadOnlyList<(string Tag, string Name)> All =
        [("en-US", "English"), ("it-IT", "Italiano"), ("de-DE", "Deutsch"), ("fr-FR", "Français"), ("es-ES", "Español"), ("ja-JP", "日本語")];

    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> Read = new();
    private static readonly AsyncLocal<CultureInfo?> Chosen = new();

    public static CultureInfo Culture => Chosen.Value ?? English;

    /// <summary>Written without spaces between a number and what it counts.</summary>
    public static bool IsJapanese => Culture.TwoLetterISOLanguageName == "ja";

    /// <summary>For this request, or whatever else runs in one flow, and all that it calls.</summary>
    public static void Choose(CultureInfo culture) => Chosen.Value = culture;

    /// <summary>What is kept, such as a history, is read by others too: English until the asynchronous method that says so ends.</summary>
    public static void ForKeeping() => Chosen.Value = English;

    /// <summary>The words in the language of the moment; in English where they were not translated.</summary>
    public static string T(string english)
    {
        if (Chosen.Value is not { } culture || ReferenceEquals(culture, English)) return english;
        return culture.Name.Equals(Pseudo, StringComparison.OrdinalIgnoreCase) ? Stretched(english) : Words(culture.TwoLetterISOLanguageName).GetValueOrDefault(english, english);
    }

    /// <summary>The same of words that English has one of where other languages have two: their key is <c>Line|of a file</c>.</summary>
    public static string T(string english, string sense) => Chosen.Value is { } culture && Words(culture.TwoLetterISOLanguageName).TryGetValue($"{english}|{sense}", out var words) ? words : T(english);

    /// <summary>
    /// The same of a sentence with values in it. Its key has their numbers: <c>Tf($"{count:N0} of {all:N0}")</c> is "{0:N0} of {1:N0}", and a translation may put them into another order.
    /// </summary>
    public static string Tf(FormattableString english) => string.Format(Culture, T(english.Format), english.GetArguments());

    /// <summary>The same of a sentence whose few words have another sense elsewhere: <c>{0} of {1}|an edit</c>.</summary>
    public static string Tf(FormattableString english, string sense) => string.Format(Culture, T(english.Format, sense), english.GetArguments());

    /// <summary>What there is in a language, by the English words; empty for one that there is not.</summary>
    /// <param name="language">Two letters, such as "it".</param>
    public static IReadOnlyDictionary<string, string> Words(string language) => Read.GetOrAdd(language, static name =>
    {
        using var file = typeof(Language).Assembly.GetManifestResourceStream($"{typeof(Language).Namespace}.{name}.json");
        return file is null ? new Dictionary<string, string>() : JsonSerializer.Deserialize<Dictionary<string, string>>(file)!;
    });

    // Words that went through once are not stretched again.
    private static string Stretched(string words) => words.StartsWith('⟦') ? words : $"⟦{words}{new string('~', words.Length / 2)}⟧";
}
