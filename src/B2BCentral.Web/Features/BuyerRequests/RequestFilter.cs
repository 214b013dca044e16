using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.BuyerRequests;

public enum RequestChoice
{
    All,
    ResponseNeeded,
    Responded,
    Expired,
}

/// <summary>Which requests a list holds.</summary>
/// <param name="Now">What is expired by it.</param>
public sealed record RequestFilter(Storefront Store, RequestChoice Show, DateTimeOffset Now)
{
    private static readonly (string Name, RequestChoice Choice)[] Choices =
        [("all", RequestChoice.All), ("response-needed", RequestChoice.ResponseNeeded), ("responded", RequestChoice.Responded), ("expired", RequestChoice.Expired)];

    /// <exception cref="BadParameterException">There is no such choice.</exception>
    public static RequestFilter Of(Storefront store, PageState state, DateTimeOffset now) => new(store, FilterReader.One("show", state.Find(null, "show"), Choices), now);

    public static string NameOf(RequestChoice choice) => Array.Find(Choices, known => known.Choice == choice).Name;
}
