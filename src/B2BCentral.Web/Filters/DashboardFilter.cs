using B2BCentral.Data.Figures;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Web.Filters;

/// <summary>Whose figures, of which days, compared with which: one value that every query of a widget, a page or an answer takes.</summary>
public sealed record DashboardFilter
{
    public required Storefront Store { get; init; }
    public required CountingPolicy Counting { get; init; }

    /// <summary>The button that says these days, whether the address names it or both ends.</summary>
    public required PeriodPreset Range { get; init; }

    public required Period Period { get; init; }
    public required Anchor Anchor { get; init; }

    /// <summary>The local day of the marketplace now.</summary>
    public required DateOnly Today { get; init; }

    public required Measure Measure { get; init; }

    /// <summary>How the comparison is found; none only where it was asked for.</summary>
    public required ComparisonRule Comparison { get; init; }

    /// <summary>Whether graphs draw the comparison; tables always tell it.</summary>
    public bool DrawsComparison { get; init; } = true;

    public FigureScope Scope => new(Store.SellerId, Store.Marketplace.Code, Counting);

    /// <summary>The period includes today, which is not over: its figures are "so far".</summary>
    public bool IsPartial => Period.To >= Today;

    /// <summary>What growth is computed on: the period up to yesterday. Null when it begins today or later.</summary>
    public Period? Complete => CompleteOf(Period);

    /// <summary>The days that <see cref="Complete"/> is compared with.</summary>
    public Period? Compared => Complete is { } complete ? Metrics.Time.Comparison.Of(complete, Comparison) : null;

    public LeapDayNote LeapDay => Complete is { } complete ? Metrics.Time.Comparison.NoteOf(complete, Comparison) : LeapDayNote.None;

    /// <summary>The seller's data covers the whole comparison; otherwise growth is "n/a".</summary>
    public bool ComparedHasData => Compared is { } compared && ReachesBackTo(compared);

    /// <summary>Every day of the period comes before the seller's first order.</summary>
    public bool IsBeforeData => Store.Marketplace.FirstOrderDay is { } first && Period.To < first;

    /// <summary>Every day of the period comes after today.</summary>
    public bool IsToCome => Period.From > Today;

    /// <summary>Every day of the period comes after the seller's newest order.</summary>
    public bool IsAfterData => Store.Marketplace.LastOrderDay is { } last && Period.From > last;

    /// <summary>No day of the period has figures: zeros would be no answer.</summary>
    public bool IsOutsideData => !HasData(Period);

    /// <summary>No data is not zero: days before the first order, after the newest one and to come have none.</summary>
    public bool HasData(Period part) =>
        Store.Marketplace is { FirstOrderDay: { } first, LastOrderDay: { } last } && part.To >= first && part.From <= last && part.From <= Today;

    /// <summary>What the complete days of a part of the period are compared with, so that together the parts make exactly <see cref="Compared"/>.</summary>
    public Period? ComparedOf(Period part) =>
        CompleteOf(part) is { } days && Complete is { } whole ? Metrics.Time.Comparison.OfPart(days, whole, Comparison) : null;

    /// <summary>The seller's data begins no later than these days, and does not end before them.</summary>
    public bool ReachesBackTo(Period days) => Store.Marketplace.FirstOrderDay is { } first && first <= days.From && HasData(days);

    /// <summary>The days of a part of the period up to yesterday; null when it begins later.</summary>
    public Period? CompleteOf(Period part) => part.UpTo(Today.AddDays(-1));

    // Days that nobody knows would look like a fall of 100 %.
    public Growth Growth(Compared<SalesFigure> figure, Func<SalesFigure, long> of) => IsAfterData
        ? Metrics.Growth.NoComparison
        : Metrics.Growth.Between(figure.Complete, figure.Then, of, Compared, Store.Marketplace.FirstOrderDay);
}
