using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.Orders;

public enum OrderColumn
{
    Date,
    Sales,
    Units,
    Order,
}

/// <summary>By which column the orders are sorted, and which way.</summary>
public sealed record OrderSort(OrderColumn Column, bool Descending)
{
    /// <exception cref="BadParameterException">There is no such column or direction.</exception>
    public static OrderSort Of(PageState state) => new(
        FilterReader.One("sort", state.Find(null, "sort"), [.. Enum.GetValues<OrderColumn>().Select(column => (NameOf(column), column))]),
        FilterReader.One("dir", state.Find(null, "dir"), ("desc", true), ("asc", false)));

    public static string NameOf(OrderColumn column) => column.ToString().ToLowerInvariant();
}
