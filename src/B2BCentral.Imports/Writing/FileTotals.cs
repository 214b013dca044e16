using B2BCentral.Data.Imports;
using B2BCentral.Imports.Reading;

namespace B2BCentral.Imports.Writing;

/// <summary>Keeps with an import what its file adds up to, as <see cref="ImportCounts"/> has it: to be compared with the export's own total.</summary>
internal static class FileTotals
{
    public static void Keep(Import import, ReportFormat format, ImportCounts counts)
    {
        if (format is ReportFormat.AllOrders or ReportFormat.OrderLines)
        {
            (import.Sales, import.Units, import.Orders) = (counts.Total.Sales, counts.Total.Units, counts.Total.Orders);
            (import.SalesB2B, import.UnitsB2B, import.OrdersB2B) = (counts.B2B.Sales, counts.B2B.Units, counts.B2B.Orders);
        }
        else if (counts.Traffic.OrderBy(part => part.Level is not null).FirstOrDefault() is { Sum: var sum })
        {
            // Of one report: its days hold all that its products do.
            (import.Sales, import.Units, import.SalesB2B, import.UnitsB2B) = (sum.Sales, sum.Units, sum.SalesB2B, sum.UnitsB2B);
        }
    }
}
