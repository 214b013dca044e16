namespace B2BCentral.Imports.Reading;

/// <summary>What a file is to be read as.</summary>
public enum ReportFormat
{
    /// <summary>Recognised by its header.</summary>
    Auto,
    AllOrders,

    /// <summary>Order lines of any system; needs a mapping.</summary>
    OrderLines,
    Buyers,
}
