using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Listings;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Settings;

/// <summary>The settings of an account as they are chosen.</summary>
public sealed class SettingsForm
{
    private static readonly DayOfWeek[] Days =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    public static string Changed => T("The settings were changed since you opened them: see the history of changes below. What you chose is still here; save again to replace the change.");

    public string? WeekStart { get; set; }

    public string? Counting { get; set; }

    /// <summary>What the form was opened with.</summary>
    public string? Opened { get; set; }

    public static SettingsForm Of(FigureSettings settings) => new()
    {
        WeekStart = settings.WeekStart.ToString(),
        Counting = FilterReader.NameOf(settings.Counting),
        Opened = VersionOf(settings),
    };

    public static string VersionOf(FigureSettings settings) => OpenedAs.Of(settings.WeekStart.ToString(), FilterReader.NameOf(settings.Counting));

    /// <summary>Where a form leads that puts <paramref name="before"/> back in place of <paramref name="now"/>, and of nothing else.</summary>
    public static string UndoAddress(Storefront store, FigureSettings before, FigureSettings now) => PageAddress.Of(
        store, SettingsController.UndoPath, ("weekStart", before.WeekStart.ToString()), ("counting", FilterReader.NameOf(before.Counting)), ("opened", VersionOf(now)));

    public FormField WeekStartField => new("weekStart", T(FigureSettings.WeekStartField), WeekStart)
    {
        Choices = [.. Days.Select(day => (day.ToString(), T(day.ToString())))],
        Hint = T("Where tables and graphs by week begin a new one. Sums of a whole period stay the same."),
    };

    public static string CountingHint => T("“All items as ordered” agrees with the marketplace's own Business Reports, which count cancelled orders too. Star scores and tasks leave cancelled items out either way.");

    public IEnumerable<RadioChoice> CountingChoices => FilterReader.Counts.Select(known => new RadioChoice("counting", known.Name, T(FigureSettings.TextOf(known.Counting)), Counting == known.Name));

    /// <returns>What is to be stored; null when a field is wrong, which the model state then holds.</returns>
    public FigureSettings? Read(ModelStateDictionary problems)
    {
        var day = Array.FindIndex(Days, known => known.ToString() == WeekStart);
        if (day < 0) problems.AddModelError("weekStart", T("Choose one of the list."));
        if (!FilterReader.Counts.Any(known => known.Name == Counting)) problems.AddModelError("counting", T("Choose which items count."));
        return problems.IsValid ? new FigureSettings(Days[day], FilterReader.Counts.Single(known => known.Name == Counting).Counting) : null;
    }
}
