using System.Globalization;
using B2BCentral.Data.Tasks;
using B2BCentral.Metrics;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Display;

/// <summary>A task as a list shows it.</summary>
/// <param name="Time">"31 hours left", or until when it stays.</param>
/// <param name="At">The instant that <paramref name="Time"/> is about, in words and for programs.</param>
/// <param name="ReturnUrl">Where a form without scripts leads back to.</param>
/// <param name="IsUrgent">Somebody waits, and less than two days are left.</param>
public sealed record TaskRow(
    string Id, string Kind, string Name, string Title, string Reason, string Time, string At, string AtForPrograms, bool IsUrgent,
    string ActionText, string Href, string DismissHref, string ReturnUrl)
{
    /// <summary>The sales that the reason names, which open their orders; null where it names none.</summary>
    public FigureText? Stake { get; private init; }

    /// <summary>Which file it takes, and where that is exported.</summary>
    public string? FileHref { get; private init; }

    private static readonly TimeSpan Urgent = TimeSpan.FromHours(48);

    public static TaskRow Of(SellerTask task, TaskScope scope, Storefront store, string returnUrl)
    {
        var now = scope.Now;
        var isUrgent = task.ExpiresAt is { } at && at - now <= Urgent;
        return new TaskRow(
            task.Id, TaskText.Key(task.Type), TaskText.Name(task.Type), task.Title, task.Reason,
            task.ExpiresAt is { } deadline ? TimeLeftText.Of(deadline, now) : Tf($"shown until {LocalTime.ShortDay(task.DisappearsAt, store.Place)}"),
            LocalTime.At(task.DisappearsAt, store.Place), task.DisappearsAt.ToString("O", CultureInfo.InvariantCulture), isUrgent,
            TaskText.Action(task.Type, task.Subject), TaskText.Href(store, task.Type, task.Subject), ActHref(store, task.Id, "dismiss"), returnUrl)
        {
            FileHref = TaskText.FileHref(store, task.Type, task.Subject),
            Stake = task is { SalesAtStake: { } sales, Sku: { } sku } ? FigureText.Sales("task.b2b", new SalesFigure(sales, 0, 0, 0), store.Currency, OrdersOf(scope, store, sku)) : null,
        };
    }

    private static string OrdersOf(TaskScope scope, Storefront store, string sku) => PageAddress.Of(
        store, "/orders", ("from", FilterReader.Text(scope.Window.From)), ("to", FilterReader.Text(scope.Window.To)), ("show", "b2b"), ("sku", sku),
        ("count", store.Seller.Counting == CountingPolicy.NotCancelled ? null : "not-cancelled"));

    /// <param name="act">dismiss or undo.</param>
    public static string ActHref(Storefront store, string taskId, string act) => PageAddress.Of(store, $"/action-center/tasks/{taskId}/{act}");
}
