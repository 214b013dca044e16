using System.Globalization;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Languages;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Metrics.Time;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Display;

/// <summary>How numbers, money and days are written on screen.</summary>
public static class Texts
{
    public const string Dash = "—";

    public static CultureInfo Culture => Language.Culture;

    /// <summary>The order of words in a list, as the language has it.</summary>
    public static StringComparer Alphabet => StringComparer.Create(Culture, ignoreCase: true);

    public static string Money(long minorUnits, Currency currency) => Money((decimal)minorUnits, currency);

    /// <summary>An amount in minor units, which an average may have a fraction of.</summary>
    public static string Money(decimal minorUnits, Currency currency) => MoneyText.Of(minorUnits, currency);

    /// <summary>The amount in major units for programs: 12345.67.</summary>
    public static string Plain(long minorUnits, Currency currency) =>
        Metrics.Money.ToMajorUnits(minorUnits, currency).ToString($"F{currency.Decimals}", CultureInfo.InvariantCulture);

    public static string Count(long count) => count.ToString("N0", Culture);

    public static string OneDecimal(decimal value) => Rounded(value, 1).ToString("N1", Culture);

    /// <summary>A fraction as percent with one decimal: 0.284 is "28.4 %", in Japanese "28.4%".</summary>
    public static string Percent(decimal fraction) => WithPercentSign(Rounded(fraction * 100, 1).ToString("N1", Culture));

    /// <summary>What a tier takes off the business price: as the seller stated it, with up to two decimals, or computed from a price with one.</summary>
    public static string Off(BuyersRow row) => row.Given == TierKind.Percent
        ? Unbroken(PricingText.Percent((int)(row.Off * PriceTier.WholeInHundredths)))
        : Percent(row.Off);

    /// <summary>On the same line as its number.</summary>
    public static string WithPercentSign(string number) => IsJapanese ? $"{number}%" : $"{number}\u00A0%";

    /// <summary>Words with percentages in them as a history keeps them, for a narrow column.</summary>
    public static string Unbroken(string words) => words.Replace(" %", "\u00A0%", StringComparison.Ordinal);

    public static string Plural(long count, string one, string many) => $"{Count(count)}{(IsJapanese ? "" : " ")}{(count == 1 ? one : many)}";

    /// <summary>"21 Oct 2026".</summary>
    public static string DayFormat => DayText.Format;

    /// <summary>"21 Oct".</summary>
    public static string ShortDayFormat => IsJapanese ? "M月d日" : $"{DayText.OfMonth} MMM";

    /// <summary>"21 Oct 2026, 14:05".</summary>
    public static string MinuteFormat => IsJapanese ? "yyyy年M月d日 HH:mm" : $"{DayText.OfMonth} MMM yyyy, HH:mm";

    /// <summary>"21 Oct 2026".</summary>
    public static string Day(DateOnly day) => DayText.Of(day);

    /// <summary>"21 October to 19 November 2026".</summary>
    public static string Days(Period period) => Span(period, "MMMM", T(" to "));

    /// <summary>"21 Oct – 19 Nov 2026".</summary>
    public static string ShortDays(Period period) => Span(period, "MMM", " – ");

    private static string Span(Period period, string month, string to)
    {
        // With the month in full, as in a sentence: "1er octobre", "21 de octubre de 2026".
        var isSentence = month == "MMMM";
        var of = isSentence && Culture.TwoLetterISOLanguageName == "es" ? " 'de'" : "";
        if (period.Days == 1) return Whole(period.To);
        // One month is said once, and one year: with the day that it stands beside. A dash between two numbers has no spaces.
        var isOneYear = period.From.Year == period.To.Year;
        if (isOneYear && period.From.Month == period.To.Month && !IsJapanese) return period.From.ToString("%" + Number(period.From), Culture) + (to == " – " ? "–" : to) + Whole(period.To);
        return (isOneYear && !IsJapanese ? Brief(period.From) : Whole(period.From)) + to + (isOneYear && IsJapanese ? Brief(period.To) : Whole(period.To));

        string Whole(DateOnly day) => day.ToString(IsJapanese ? DayFormat : $"{Number(day)}{of} {month}{of} yyyy", Culture);
        string Brief(DateOnly day) => day.ToString(IsJapanese ? ShortDayFormat : $"{Number(day)}{of} {month}", Culture);
        string Number(DateOnly day) => isSentence && day.Day == 1 && Culture.TwoLetterISOLanguageName == "fr" ? "d'er'" : DayText.OfMonth;
    }

    private static decimal Rounded(decimal value, int decimals) => decimal.Round(value, decimals, MidpointRounding.AwayFromZero);
}
