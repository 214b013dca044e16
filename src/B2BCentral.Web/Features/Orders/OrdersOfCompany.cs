namespace B2BCentral.Web.Features.Orders;

/// <summary>The business customer whose orders a list holds.</summary>
/// <param name="BuyerId">Null: B2B orders of which no file tells the buyer.</param>
public sealed record OrdersOfCompany(int? BuyerId, string Name)
{
    /// <summary>What the address says for orders that name no buyer.</summary>
    public const string NoneKey = "none";
}
