using System.Runtime.InteropServices;

namespace B2BCentral.Data.Summaries;

/// <summary>What summaries need of an order item and its order.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SoldItem(
    int OrderId, DateOnly Day, bool IsBusiness, int IndustryId, int RegionId, int SizeId, int ProductId, int Quantity, long? Amount, bool IsCancelled);
