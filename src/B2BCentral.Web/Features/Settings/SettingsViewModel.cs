using B2BCentral.Data.Jobs;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Audit;
using B2BCentral.Web.Features.Keys;
using B2BCentral.Web.Features.Members;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.Frame;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Settings;

public sealed class SettingsViewModel(
    Storefront store, IReadOnlyList<(string Job, JobRun? Run)> runs, IReadOnlyList<WidgetRating> ratings, IReadOnlyList<WidgetComment> comments)
{
    public string SellerName => store.Seller.Name;

    /// <summary>How figures are cut and counted, as it is kept or as it was chosen and refused.</summary>
    public required SettingsForm Form { get; init; }

    /// <summary>The name as it is kept, or as it was written and refused.</summary>
    public required StoreNameForm NameForm { get; init; }

    public required IReadOnlyList<ChangeText> Changes { get; init; }

    /// <summary>Whether the settings are this visitor's to change; others read them.</summary>
    public bool MayChange { get; init; }

    /// <summary>Whether users and keys are this visitor's to see.</summary>
    public bool MaySayWhoMay { get; init; }

    public string Address => PageAddress.Of(store, SettingsController.Path);

    public string NameAddress => PageAddress.Of(store, SettingsController.NamePath);

    public string UsersAddress => PageAddress.Of(store, MembersController.Path);

    public string AuditAddress => PageAddress.Of(store, AuditController.Path);

    public string KeysAddress => PageAddress.Of(store, KeysController.Path);

    /// <summary>What the account is, name and value.</summary>
    public IEnumerable<(string Name, string Value)> Facts =>
    [
        (T("Marketplace"), T(store.Place.Name)), (T("Currency"), store.Currency.Code), (T("Time zone"), $"{T(store.Place.TimeName)} ({store.Place.TimeZoneId})"),
    ];

    /// <summary>How its figures are cut and counted, name and value.</summary>
    public IEnumerable<(string Name, string Value)> FigureFacts => FigureSettings.Of(store.Seller).Lines.Select(line => (T(line.Field), T(line.Text)));

    public IReadOnlyList<JobRow> Jobs { get; } = [.. runs.Select(one => JobRow.Of(one.Job, PurposeOf(one.Job), one.Run, store))];

    public IReadOnlyList<(string Title, string Average, string Count)> Ratings { get; } = [.. ratings.Select(rating => (
        TitleOf(rating.Widget), Tf($"{Texts.OneDecimal((decimal)rating.Stars / rating.Ratings)} of 5"), Texts.Plural(rating.Ratings, T("rating"), T("ratings"))))];

    public IReadOnlyList<(string Title, string Stars, string Comment)> Comments { get; } =
        [.. comments.Select(comment => (TitleOf(comment.Widget), Texts.Plural(comment.Stars, T("star"), T("stars")), comment.Comment))];

    private static string TitleOf(string widget) => WidgetCatalog.Find(widget) is { } known ? T(known.Title) : widget;

    private static string PurposeOf(string job) => job switch
    {
        "expired-tasks" => T("Writes tasks whose time is over into the history, every hour."),
        "credential-eligibility" => T("Finds the credentials that your orders and offers earn, every day."),
        "peer-shares" => T("Computes your B2B share for the comparison with similar sellers, every day."),
        "peer-ranks" => T("Finds your rank among similar sellers, every day."),
        "daily-scores" => T("Keeps the star scores of the day, every day."),
        _ => "",
    };
}

/// <param name="State">done, failed, running or waiting.</param>
public sealed record JobRow(string Name, string Purpose, string State, string When, string Result, bool HasFailed = false)
{
    public static JobRow Of(string job, string purpose, JobRun? run, Storefront store) => run switch
    {
        null => new(job, purpose, T("waiting"), T("not yet"), T("It runs within a minute while the site is up.")),
        { EndedAt: { } ended, Failed: var failed } => new(job, purpose, failed ? T("failed") : T("done"), LocalTime.At(ended, store.Place), run.Result is { } result ? KeptWords.Said(result) : "", failed),
        _ => new(job, purpose, T("running"), LocalTime.At(run.StartedAt, store.Place), T("Under way.")),
    };
}
