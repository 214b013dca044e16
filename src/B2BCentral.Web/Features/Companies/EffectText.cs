using System.Globalization;
using B2BCentral.Data.Buyers;
using B2BCentral.Metrics;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Companies;

/// <summary>The effect on the widget for one period: a table with bars, and what becomes of the part that is not classified.</summary>
public sealed record EffectText(string Id, string Title, string Days, string Sentence, IReadOnlyList<EffectRowText> Rows)
{
    public static EffectText Of(DashboardFilter filter, string range, SegmentDimension dimension, IReadOnlyList<SegmentEffect> effects)
    {
        var (currency, whole) = (filter.Store.Currency, effects.Sum(effect => effect.Before));
        var largest = effects.Select(effect => Math.Max(effect.Before, effect.After)).DefaultIfEmpty().Max();
        var rows = effects.OrderByDescending(effect => effect.After).ThenBy(effect => effect.Name, StringComparer.Ordinal).Select(effect => new EffectRowText(
            effect.Name, effect.Before != effect.After,
            new FigureText($"effect.{range}.{effect.Key}.before", Texts.Money(effect.Before, currency), Texts.Plain(effect.Before, currency), null),
            new FigureText($"effect.{range}.{effect.Key}.after", Texts.Money(effect.After, currency), Texts.Plain(effect.After, currency), null),
            effect.After == effect.Before ? T("no change") : (effect.After > effect.Before ? "+" : "") + Texts.Money(effect.After - effect.Before, currency),
            Width(effect.Before, largest), Width(effect.After, largest))).ToList();
        var other = effects.FirstOrDefault(effect => effect.Key == Segment.OtherKey) ?? new SegmentEffect(Segment.OtherKey, "", 0, 0);
        return new EffectText(
            $"effect-{dimension.ToString().ToLowerInvariant()}-{range}", range == "30d" ? T("Last 30 days") : T("Last 12 months"), Texts.ShortDays(filter.Period),
            whole == 0 ? T("No B2B sales in this period.") : Tf($"Not classified: {Percent(other.Before, whole)} → {Percent(other.After, whole)} of B2B sales."), rows);
    }

    private static string Percent(long part, long whole) => Share.Of(part, whole) is { } share ? Texts.Percent(share) : Texts.Dash;

    private static string Width(long value, long largest) =>
        largest <= 0 ? "0%" : $"{Math.Max(0, 100m * value / largest).ToString("0.##", CultureInfo.InvariantCulture)}%";
}

/// <param name="BeforeWidth">Of its bar, as a percentage of the longest.</param>
public sealed record EffectRowText(string Name, bool IsChanged, FigureText Before, FigureText After, string Change, string BeforeWidth, string AfterWidth);
