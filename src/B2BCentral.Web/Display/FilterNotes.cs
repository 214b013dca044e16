using B2BCentral.Metrics.Time;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Display;

/// <summary>What a reader must know of a period and its comparison, beside their dates.</summary>
public static class FilterNotes
{
    public static IEnumerable<string> Of(DashboardFilter filter)
    {
        if (filter.IsBeforeData)
        {
            yield return Tf($"Your data begins on {Texts.Day(filter.Store.Marketplace.FirstOrderDay!.Value)}, after these dates, so there is no data for them.");
            yield break;
        }

        if (filter.IsToCome)
        {
            yield return T("These dates are in the future, so there is no data for them yet.");
            yield break;
        }

        if (filter.IsAfterData)
        {
            yield return Tf($"No orders are known after {Texts.Day(filter.Store.Marketplace.LastOrderDay!.Value)}, so there is no data for these dates. Import newer files if there were orders.");
            yield break;
        }

        if (filter.IsPartial) yield return T("The period includes today, so its figures are “so far”; growth compares the days up to yesterday.");
        if (filter.LeapDay.HasFlag(LeapDayNote.WithoutCounterpart)) yield return T("29 February has no counterpart a year earlier and is compared with nothing.");
        if (filter.LeapDay.HasFlag(LeapDayNote.Folded)) yield return T("29 February of the earlier year is counted with 28 February.");
        if (filter is { Compared: { } compared, ComparedHasData: false, Store.Marketplace.FirstOrderDay: { } first } && compared.From < first)
            yield return Tf($"Growth is n/a: your data begins on {Texts.Day(first)}, after the compared days begin.");
        if (UnknownSince(filter) is { } last)
            yield return Tf($"No orders are known after {Texts.Day(last)}; the days since then count as zero, in growth too. Import newer files if there were orders.");
    }

    /// <summary>The newest order's day, where complete days of the period come after it.</summary>
    private static DateOnly? UnknownSince(DashboardFilter filter)
    {
        if (filter.Complete is not { To: var end }) return null;

        var known = filter.Store.Marketplace.KnownUpTo(end);
        return known < end ? known : null;
    }
}
