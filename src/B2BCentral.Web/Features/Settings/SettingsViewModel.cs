using B2BCentral.Data.Jobs;
using B2BCentral.Metrics;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Audit;
using B2BCentral.Web.Features.Keys;
using B2BCentral.Web.Features.Members;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.Frame;

namespace B2BCentral.Web.Features.Settings;

public sealed class SettingsViewModel(
    Storefront store, IReadOnlyList<(string Job, JobRun? Run)> runs, IReadOnlyList<WidgetRating> ratings, IReadOnlyList<WidgetComment> comments)
{
    private static readonly Dictionary<string, string> Purposes = new()
    {
        ["expired-tasks"] = "Writes tasks whose time is over into the history, every hour.",
        ["credential-eligibility"] = "Finds the credentials that your orders and offers earn, every day.",
        ["peer-shares"] = "Computes your B2B share for the comparison with similar sellers, every day.",
        ["peer-ranks"] = "Finds your rank among similar sellers, every day.",
        ["daily-scores"] = "Keeps the star scores of the day, every day.",
    };

    public string SellerName => store.Seller.Name;

    /// <summary>Whether users and keys are this visitor's to see.</summary>
    public bool MaySayWhoMay { get; init; }

    public string UsersAddress => PageAddress.Of(store, MembersController.Path);

    public string AuditAddress => PageAddress.Of(store, AuditController.Path);

    public string KeysAddress => PageAddress.Of(store, KeysController.Path);

    /// <summary>What the account is set to, name and value.</summary>
    public IEnumerable<(string Name, string Value)> Facts =>
    [
        ("Marketplace", store.Place.Name), ("Currency", store.Currency.Code), ("Time zone", $"{store.Place.TimeName} ({store.Place.TimeZoneId})"),
        ("Week begins on", store.Seller.WeekStart.ToString()), ("What counts", store.Seller.Counting == CountingPolicy.NotCancelled ? "Items that are not cancelled" : "All items as ordered"),
    ];

    public IReadOnlyList<JobRow> Jobs { get; } = [.. runs.Select(one => JobRow.Of(one.Job, Purposes.GetValueOrDefault(one.Job, ""), one.Run, store))];

    public IReadOnlyList<(string Title, string Average, string Count)> Ratings { get; } = [.. ratings.Select(rating => (
        TitleOf(rating.Widget), $"{Texts.OneDecimal((decimal)rating.Stars / rating.Ratings)} of 5", Texts.Plural(rating.Ratings, "rating", "ratings")))];

    public IReadOnlyList<(string Title, string Stars, string Comment)> Comments { get; } =
        [.. comments.Select(comment => (TitleOf(comment.Widget), Texts.Plural(comment.Stars, "star", "stars"), comment.Comment))];

    private static string TitleOf(string widget) => WidgetCatalog.Find(widget)?.Title ?? widget;
}

/// <param name="State">done, failed, running or waiting.</param>
public sealed record JobRow(string Name, string Purpose, string State, string When, string Result)
{
    public static JobRow Of(string job, string purpose, JobRun? run, Storefront store) => run switch
    {
        null => new(job, purpose, "waiting", "not yet", "It runs within a minute while the site is up."),
        { EndedAt: { } ended, Failed: var failed } => new(job, purpose, failed ? "failed" : "done", LocalTime.At(ended, store.Place), run.Result ?? ""),
        _ => new(job, purpose, "running", LocalTime.At(run.StartedAt, store.Place), "Under way."),
    };
}
