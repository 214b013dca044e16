namespace B2BCentral.Web.Features.Pricing;

/// <summary>The table that prices as they are typed make for a business customer.</summary>
/// <param name="StandardPrice">Null where no listing told one.</param>
/// <param name="Rows">Empty without a business price, and while there are problems.</param>
/// <param name="Problems">Why there is no table.</param>
public sealed record BuyersTableText(string? StandardPrice, IReadOnlyList<BuyersRowText> Rows, IReadOnlyList<string> Problems);
