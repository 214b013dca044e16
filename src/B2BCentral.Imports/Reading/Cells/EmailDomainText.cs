namespace B2BCentral.Imports.Reading.Cells;

/// <summary>The domain of an e-mail address. It tells one company from another; the address itself is a person's and is not kept.</summary>
internal static class EmailDomainText
{
    private const int Longest = 253;

    // What the marketplace puts in place of a buyer's own address says nothing of the buyer.
    private const string MarketplaceRelay = "marketplace.amazon.";

    /// <summary>What follows the @, lower case, or the cell where it holds a domain alone; null when it is neither.</summary>
    public static string? Of(string? cell)
    {
        if (cell is null) return null;

        var domain = cell[(cell.LastIndexOf('@') + 1)..].Trim().TrimEnd('>', '.').ToLowerInvariant();
        var isDomain = domain.Length <= Longest && domain.IndexOf('.', StringComparison.Ordinal) > 0 && domain.All(IsOfDomain);
        return isDomain && !domain.StartsWith(MarketplaceRelay, StringComparison.Ordinal) ? domain : null;
    }

    private static bool IsOfDomain(char character) => char.IsLetterOrDigit(character) || character is '.' or '-';
}
