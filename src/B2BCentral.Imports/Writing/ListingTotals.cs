namespace B2BCentral.Imports.Writing;

/// <summary>How many offers a listings report lists, and how many of them businesses get at a price of their own.</summary>
public sealed record ListingTotals(int Offers, int WithBusinessPrice, int WithQuantityDiscount);
