using System.Text.Json;
using B2BCentral.Data.Orders;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Orders;

/// <summary>How far the orders of a list have come.</summary>
internal static class StatusChoice
{
    /// <summary>The parameter; its values are such as <c>partially-shipped</c>.</summary>
    public const string Key = "status";

    /// <returns>Null for all.</returns>
    /// <exception cref="BadParameterException">There is no such status.</exception>
    public static OrderStatus? Of(string? value) => value is null
        ? null
        : FilterReader.One(Key, value, [.. Enum.GetValues<OrderStatus>().Select(status => (NameOf(status), status))]);

    /// <summary>Cancelled orders are offered where they count: elsewhere they are a list of their own.</summary>
    public static FormField Field(OrderListFilter filter) => new(Key, T("Status"), filter.Status is { } chosen ? NameOf(chosen) : null)
    {
        Choices =
        [
            ("", T("All statuses")),
            .. Enum.GetValues<OrderStatus>()
                .Where(status => status == filter.Status || (status != OrderStatus.Unknown && (status != OrderStatus.Cancelled || filter.CountsCancelled)))
                .Select(status => (NameOf(status), T(status.DisplayName()))),
        ],
    };

    private static string NameOf(OrderStatus status) => JsonNamingPolicy.KebabCaseLower.ConvertName(status.ToString());
}
