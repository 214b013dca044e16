namespace B2BCentral.Imports.Reading.Cells;

/// <summary>A company's tax registration number, written one way however files space it.</summary>
internal static class TaxIdText
{
    private const int Longest = 40;

    /// <summary>Upper case without spaces; null for an empty cell and for what is too long to be one.</summary>
    public static string? Of(string? cell)
    {
        if (cell is null) return null;

        var number = string.Concat(cell.Where(character => !char.IsWhiteSpace(character))).ToUpperInvariant();
        return number.Length is > 0 and <= Longest && number.Any(char.IsDigit) ? number : null;
    }
}
