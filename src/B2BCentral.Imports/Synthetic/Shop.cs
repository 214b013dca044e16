using B2BCentral.Data.Sellers;

namespace B2BCentral.Imports.Synthetic;

/// <summary>An invented business that sells: what, where, to whom and how much.</summary>
/// <param name="LineValue">What a business spends on one line of an order, in minor units: the median.</param>
internal sealed record Shop(
    Marketplace Place, Country Country, IReadOnlyList<Article> Articles, Demand Businesses, Demand Consumers, double LineValue);
