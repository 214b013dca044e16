namespace B2BCentral.Imports.Reading.Cells;

/// <summary>What stands in a cell where there is no value.</summary>
public static class CellText
{
    /// <summary>Empty, "--", "—" and "N/A" are missing, not zero.</summary>
    public static bool IsMissing(string cell) => cell.Length switch
    {
        0 => true,
        1 => cell[0] == '\u2014',
        2 => string.Equals(cell, "--", StringComparison.Ordinal),
        3 => cell.Equals("N/A", StringComparison.OrdinalIgnoreCase),
        _ => string.IsNullOrWhiteSpace(cell),
    };
}
