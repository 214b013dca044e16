using B2BCentral.Data.Tasks;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.ActionCenter;

namespace B2BCentral.Web.Api;

/// <summary>What is to be done for the business channel.</summary>
public sealed record ActionCenterAnswer : ApiAnswer
{
    public ActionCenterAnswer(DashboardFilter filter, ActionCenter center)
        : base(filter) => Tasks = [.. center.Tasks.Select(task => TaskToDo.Of(task, filter.Store))];

    /// <summary>The soonest deadline first, then the most sales at stake, then the oldest. The period has no part in it.</summary>
    public IReadOnlyList<TaskToDo> Tasks { get; }
}

/// <summary>One thing to do. It leaves the list as soon as its cause is gone.</summary>
/// <param name="Id">Names the task and its cause: a new cause has a new id.</param>
/// <param name="Type">buyer-request, stock-below-request, price-above-list, certificate-expiring, credential, welcome-series or business-profile.</param>
/// <param name="Title">What to do, in one line of English.</param>
/// <param name="Reason">Why, with figures.</param>
/// <param name="Link">The address of the page where it is done, on this site.</param>
/// <param name="CreatedAt">When its cause arose.</param>
/// <param name="ExpiresAt">The first instant at which it is too late. Null without a deadline of its own.</param>
/// <param name="DisappearsAt">The first instant at which it is no longer on the list: its deadline, else 14 days after it appeared.</param>
/// <param name="SalesAtStake">B2B sales of the last 90 days that hang on it, in major units of the currency. Null where none can be named.</param>
public sealed record TaskToDo(
    string Id, string Type, string Title, string Reason, string Link, DateTimeOffset CreatedAt, DateTimeOffset? ExpiresAt, DateTimeOffset DisappearsAt, decimal? SalesAtStake)
{
    internal static TaskToDo Of(SellerTask task, Storefront store) => new(
        task.Id, TaskText.Key(task.Type), task.Title, task.Reason, TaskText.Href(store, task.Type, task.Subject), task.AppearedAt, task.ExpiresAt, task.DisappearsAt,
        task.SalesAtStake is { } sales ? ApiNumbers.Money(sales, store.Currency) : null);
}
