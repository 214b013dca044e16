using System.Globalization;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Languages;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Web.Features.Companies;

namespace B2BCentral.Tests.Languages;

/// <summary>What was kept in English is read in the reader's language, with its numbers as that language writes them.</summary>
public sealed class KeptWordsTests
{
    [Theory]
    [InlineData("it-IT", "1 task expired.", "1 attività scaduta.")]
    [InlineData("it-IT", "Harbor Machine Works asks for 1,200 × Foam Ear Plugs, 32 dB", "Harbor Machine Works richiede 1.200 × Foam Ear Plugs, 32 dB")]
    [InlineData("it-IT", "St. Mary Hospital asks for 40 × Nitrile Gloves", "St. Mary Hospital richiede 40 × Nitrile Gloves")]
    [InlineData("it-IT", "Acme asks for 40 × Box 12", "Acme richiede 40 × Box 12")]
    [InlineData("it-IT", "1,134 B2B orders and 4,446 B2B units in 90 days.", "1.134 ordini B2B e 4.446 unità B2B in 90 giorni.")]
    [InlineData("de-DE", "1,134 B2B orders and 4,446 B2B units in 90 days.", "1.134 B2B-Bestellungen und 4.446 B2B-Einheiten in 90 Tagen.")]
    public void A_kept_sentence_is_said_in_the_readers_language(string language, string kept, string said) => Assert.Equal(said, Read(language, kept));

    [Theory]
    [InlineData("Renew it, and buyers go on seeing it.", "Renew it so buyers keep seeing it.")]
    [InlineData("Repair the business price of Box 12", "Fix the business price of Box 12")]
    [InlineData("Asked for 1,200 units, hoping for $15.00 each. Your lowest price at that quantity is $17.48.", "Wants 1,200 units at $15.00 each. Your lowest price for that quantity is $17.48.")]
    [InlineData("The offer was changed after this preview was made, so it was left as it is. Make a new preview for it.", "The offer was changed after this preview was made, so it was left as it is. Create a new preview for it.")]
    public void What_was_kept_before_a_sentence_was_put_better_is_said_as_now(string former, string now)
    {
        var said = Read("it-IT", former);

        Assert.NotEqual(former, said);
        Assert.Equal(Read("it-IT", now), said);
    }

    [Theory]
    [InlineData("it-IT", "$1,038.36", "1.038,36 $")]
    [InlineData("it-IT", "5+ −4.0 %, 1,000+ €8.99", "5+ −4,0 %, 1.000+ 8,99 €")]
    [InlineData("ja-JP", "5+ −4.0 %", "5+ −4.0%")]
    [InlineData("en-US", "5+ −4.0 %, 10+ $8.99", "5+ −4.0 %, 10+ $8.99")]
    public void Kept_prices_are_written_as_the_reader_writes_them(string language, string kept, string said)
    {
        Language.Choose(CultureInfo.GetCultureInfo(language));

        Assert.Equal(said, KeptWords.Figures(kept).Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData("7.0 % below the standard price, ending in .99; 10+ −15.0 %; business prices already there are replaced", "7,0 % sotto il prezzo standard, che termina in ,99; 10+ −15,0 %; i prezzi Business già presenti vengono sostituiti")]
    [InlineData("$1,250.00 below the standard price; without quantity discount; business prices already there stay", "1.250,00 $ sotto il prezzo standard; senza sconto quantità; i prezzi Business già presenti restano")]
    [InlineData("business price as it is; 5+ $8.99", "prezzo Business com'è; 5+ 8,99 $")]
    public void A_kept_price_rule_is_said_in_the_readers_language(string kept, string said)
    {
        Language.Choose(CultureInfo.GetCultureInfo("it-IT"));

        Assert.Equal(said, PricingText.RuleSaid(kept).Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData("Tallgrass: Trading LLC: industry Construction, size 51–250", "Tallgrass: Trading LLC: settore Costruzioni, dimensioni 51–250")]
    [InlineData("2 selected companies: industry Other (not classified)", "2 aziende selezionate: settore Altro (non classificato)")]
    [InlineData("Companies not classified yet whose name contains “school”: region Texas", "Aziende non ancora classificate il cui nome contiene “school”: regione Texas")]
    [InlineData("The list buyers.csv", "L'elenco buyers.csv")]
    public void A_kept_classification_is_said_in_the_readers_language(string kept, string said)
    {
        Language.Choose(CultureInfo.GetCultureInfo("it-IT"));

        Assert.Equal(said, KeptClassification.Said(kept));
    }

    /// <summary>Every language has what former words lead to, and their values by the same numbers.</summary>
    [Theory, MemberData(nameof(WordsTests.Languages), MemberType = typeof(WordsTests))]
    public void Former_words_lead_to_words_of_today(string language)
    {
        Assert.Empty(FormerWords.All.Values.Except(Language.Words(language).Keys));
        Assert.Empty(FormerWords.All.Keys.Intersect(Language.Words(language).Keys));
    }

    [Theory]
    [InlineData("it-IT")]
    [InlineData("de-DE")]
    [InlineData("fr-FR")]
    [InlineData("es-ES")]
    [InlineData("ja-JP")]
    public void What_is_wrong_with_prices_is_said_in_the_readers_language(string language)
    {
        BusinessPricing[] wrong =
        [
            new(2_001, []), new(0, []), new(null, [PriceTier.Percent(5, 500)]), new(1_000, [PriceTier.Percent(1, 500)]), new(1_000, [PriceTier.Percent(5, 500), PriceTier.Percent(5, 600)]),
            new(1_000, [PriceTier.Percent(5, 500), PriceTier.Percent(6, 500)]), new(1_000, [PriceTier.Fixed(5, 1_000)]), new(1_000, [PriceTier.Fixed(5, 900), PriceTier.Fixed(6, 900)]),
            new(10, [PriceTier.Percent(5, 1)]), new(10, [PriceTier.Percent(5, 1_000), PriceTier.Percent(6, 1_001)]), new(1_000, [.. Enumerable.Range(2, 6).Select(i => PriceTier.Percent(i, i * 100))]),
        ];
        var problems = wrong.SelectMany(pricing => PricingRules.Check(2_000, pricing, Currency.Of("USD"))).ToList();

        Assert.True(problems.Count >= wrong.Length);
        Assert.DoesNotContain(problems.SelectMany(problem => new[] { problem.Reason, problem.Remedy }), kept => Read(language, kept) == kept);
    }

    [Fact]
    public void Amounts_and_several_sentences_are_said_each_anew()
    {
        var said = Read("it-IT", "Wants 1,010 units. Your lowest price for that quantity is $1,515.67. Your B2B sales of this SKU: $1,327.97 in 90 days.");

        Assert.Contains("1.010 unità", said, StringComparison.Ordinal);
        Assert.Contains("1.515,67\u00A0$", said, StringComparison.Ordinal);
        Assert.Contains("1.327,97\u00A0$", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Your", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_within_a_sentence_is_said_too()
    {
        var said = Read("it-IT", "You are eligible: 1,134 B2B orders in 90 days; none waits longer than 3 days to be shipped. It is shown once you approve it.");

        Assert.Contains("1.134 ordini B2B", said, StringComparison.Ordinal);
        Assert.DoesNotContain("waits", said, StringComparison.Ordinal);
        Assert.DoesNotContain("eligible", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A sentence of no catalogue at all.")]
    [InlineData("NF-SAF-1054")]
    [InlineData("1054")]
    [InlineData("")]
    public void What_is_not_found_stays_as_it_was_kept(string kept) => Assert.Equal(kept, Read("it-IT", kept));

    [Fact]
    public void A_quotation_stays_as_the_file_has_it() => Assert.Contains("“1,234.50”", Read("it-IT", "“1,234.50” is no whole number."), StringComparison.Ordinal);

    [Theory]
    [InlineData("it-IT", "Reliable business seller", "“Venditore Business affidabile”")]
    [InlineData("de-DE", "Ships on time", "„Versendet pünktlich“")]
    public void A_credential_is_called_as_the_reader_knows_it(string language, string name, string said) =>
        Assert.Contains(said, Read(language, $"Show buyers that you have earned “{name}”"), StringComparison.Ordinal);

    [Theory, MemberData(nameof(WordsTests.Languages), MemberType = typeof(WordsTests))]
    public void Every_sentence_with_values_is_found_again(string language)
    {
        var sentences = Language.Words(language).Keys.Where(key => key.EndsWith('.') && key.Contains("{0", StringComparison.Ordinal) && key.Count(char.IsLetter) > 20).ToList();

        var lost = sentences.Where(key => Read(language, string.Format(Language.English, key, Values)) == string.Format(Language.English, key, Values)).ToList();

        Assert.NotEmpty(sentences);
        Assert.Empty(lost);
    }

    private static readonly object[] Values = [.. Enumerable.Range(11, 10).Cast<object>()];

    private static string Read(string language, string kept)
    {
        Language.Choose(CultureInfo.GetCultureInfo(language));
        return KeptWords.Said(kept);
    }
}
