using B2BCentral.Data.Tasks;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.ActionCenter;

/// <summary>What opens under the bell: the first tasks of the list, each with the page where it is done.</summary>
public sealed class TaskMenuViewModel(Storefront store, TaskScope scope, IReadOnlyList<SellerTask> onList)
{
    private const int Most = 5;

    public IReadOnlyList<TaskRow> Tasks { get; } = [.. onList.Take(Most).Select(task => TaskRow.Of(task, scope, store, PageAddress.Of(store, "/action-center")))];
}
