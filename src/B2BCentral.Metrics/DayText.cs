using B2BCentral.Metrics.Languages;

namespace B2BCentral.Metrics;

/// <summary>A day as it is written in the language of the moment: "21 Oct 2026".</summary>
public static class DayText
{
    public static string Format => Language.IsJapanese ? "yyyy年M月d日" : $"{OfMonth} MMM yyyy";

    /// <summary>The day of a month before its name; Germans write it with a point.</summary>
    public static string OfMonth => Language.Culture.TwoLetterISOLanguageName == "de" ? "d." : "d";

    public static string Of(DateOnly day) => day.ToString(Format, Language.Culture);
}
