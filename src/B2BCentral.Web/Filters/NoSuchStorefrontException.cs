namespace B2BCentral.Web.Filters;

/// <summary>The address names a seller that is not the visitor's: the same whether another has it or nobody.</summary>
public sealed class NoSuchStorefrontException() : Exception("You have no such seller.");
