using B2BCentral.Metrics;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Display;

/// <summary>Growth as it is printed.</summary>
/// <param name="Direction">up, down or none: colour, arrow and spoken word.</param>
/// <param name="Text">"28.4 %", a dash, or "n/a".</param>
/// <param name="Words">What the text means where it is not a percentage; spoken and shown as a hint.</param>
/// <param name="Change">The absolute change, where the percentage says little or there is none.</param>
/// <param name="IsSmallBase">Fewer than ten orders in the comparison.</param>
public sealed record GrowthText(string Direction, string Text, string? Words, string? Change, bool IsSmallBase)
{
    public static GrowthText Of(Growth growth, Func<long, string> change, Measure measure) => growth.Kind switch
    {
        GrowthKind.Fraction => new(
            DirectionOf(growth.Fraction!.Value), Texts.Percent(Math.Abs(growth.Fraction.Value)), null,
            growth is { HasSmallBase: true, Change: { } by } ? Signed(by, change) : null, growth.HasSmallBase),
        GrowthKind.NoBase => new("none", Texts.Dash, measure == Measure.Sales ? T("no sales in the comparison") : T("no units in the comparison"), null, false),
        GrowthKind.NegativeBase => new("none", Signed(growth.Change!.Value, change), T("the comparison is negative, so only the change is shown"), null, false),
        GrowthKind.NoData => new("none", T("n/a"), T("your data does not reach back to the comparison"), null, false),
        _ => new("none", Texts.Dash, T("nothing to compare with"), null, false),
    };

    // As it is printed: 0.0 % is no growth.
    private static string DirectionOf(decimal fraction) => decimal.Round(fraction * 100, 1, MidpointRounding.AwayFromZero) switch { 0m => "none", > 0m => "up", _ => "down" };

    private static string Signed(long value, Func<long, string> text) => (value < 0 ? "−" : "+") + text(Math.Abs(value));
}
