namespace B2BCentral.Imports.Synthetic;

/// <summary>An invented business customer.</summary>
/// <param name="Employees">Null where nobody knows.</param>
/// <param name="Weight">How often it orders, relative to the others of its group.</param>
/// <param name="SinceDays">It first bought at most this many days before the end.</param>
internal sealed record Company(
    string BuyerId, string Name, string? Industry, string? SubIndustry, string? Employees, string? Region, bool UsesPurchaseOrders, double Weight, int SinceDays);
