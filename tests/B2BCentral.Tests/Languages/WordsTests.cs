using System.Text;
using System.Text.RegularExpressions;
using B2BCentral.Metrics.Languages;
using B2BCentral.Metrics.Segments;
using B2BCentral.Tests.Architecture;
using B2BCentral.Web.Display;

namespace B2BCentral.Tests.Languages;

/// <summary>What is said in each language: all that the sources ask for, nothing else, and with the same values in it.</summary>
public sealed partial class WordsTests
{
    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Tag[..2]).Where(language => language != "en")];

    // Tests speak English.
    private static IEnumerable<string> CountryNames => Countries.All.Select(country => country.Name);

    private static IEnumerable<string> IndustryNames => Naics.Sectors.Concat(Naics.Subsectors).Select(industry => industry.Name);

    [Theory, MemberData(nameof(Languages))]
    public void No_word_is_left_untranslated(string language)
    {
        var asked = Keys.Asked.Concat(Definitions.All.Values.SelectMany(definition => new[] { definition.EnglishTerm, definition.EnglishText })).Concat(CountryNames).Concat(IndustryNames);

        Assert.Empty(asked.Except(Language.Words(language).Keys));
    }

    /// <summary>Words that stand in a list, such as the states of an order, are asked for by variables that no test can follow.</summary>
    [Theory, MemberData(nameof(Languages))]
    public void Each_language_says_what_the_others_say(string language) => Assert.Empty(Language.Words("it").Keys.Except(Language.Words(language).Keys));

    [Theory, MemberData(nameof(Languages))]
    public void No_translation_is_unused(string language)
    {
        // Words that stand in a list are translated where the list is shown.
        var sources = string.Join('\n', Sources.Of(".cs", ".cshtml").Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal)).Select(file => file.Text));

        Assert.DoesNotContain(Language.Words(language).Keys, key => !Keys.Asked.Contains(key) && !IsOfTheFramework(key) && !CountryNames.Contains(key) && !sources.Contains(key, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_value_stands_in_the_translation_too(string language) => Assert.Empty(Language.Words(language)
        .Where(words => !Hole().Matches(words.Key).Select(hole => hole.Value).Order().SequenceEqual(Hole().Matches(words.Value).Select(hole => hole.Value).Order())).Select(words => words.Key));

    /// <summary>A brace too many would fail the page that says it.</summary>
    [Theory, MemberData(nameof(Languages))]
    public void Every_translation_can_be_filled(string language) => Assert.All(Language.Words(language).Values, words => CompositeFormat.Parse(words));

    [Theory, MemberData(nameof(Languages))]
    public void Nothing_is_translated_by_nothing(string language) => Assert.DoesNotContain(Language.Words(language), words => string.IsNullOrWhiteSpace(words.Value) && !string.IsNullOrWhiteSpace(words.Key));

    private static bool IsOfTheFramework(string key) => Enumerable.Range(400, 200).Any(status => Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status) == key);

    [GeneratedRegex(@"\{\d+[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hole();
}
