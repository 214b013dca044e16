using System.Collections;

namespace B2BCentral.Imports.Writing;

/// <summary>
/// The orders that the file at hand has spoken of. One bit an order, as ten million must not cost memory; line numbers are kept only of
/// the few orders that the database knows more lines of.
/// </summary>
internal sealed class OrdersOfThisFile
{
    private readonly BitArray spokenOf = new(1024);
    private readonly Dictionary<int, IReadOnlyList<int>> restOfOrders = [];

    public bool Contains(int orderId) => orderId < spokenOf.Length && spokenOf[orderId];

    /// <summary>The stored lines of such an order that the file has not spoken of.</summary>
    public IReadOnlyList<int> RestOf(int orderId) => restOfOrders.GetValueOrDefault(orderId) ?? [];

    public void Add(int orderId, IReadOnlyList<int> rest)
    {
        if (orderId >= spokenOf.Length) spokenOf.Length = Math.Max(orderId + 1, spokenOf.Length * 2);
        spokenOf[orderId] = true;
        if (rest.Count > 0) restOfOrders[orderId] = rest;
        else restOfOrders.Remove(orderId);
    }
}
