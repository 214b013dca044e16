using System.Text.RegularExpressions;

namespace B2BCentral.Web.Display;

/// <summary>The commas of a typed number: parsers skip them wherever they stand, and so would take "2,5" for 25.</summary>
public static partial class Thousands
{
    /// <summary>1,250,000 and the 12,50,000 of India; not 12,50 and not 1,50.00.</summary>
    public static bool AreWellPlaced(string number) => !number.Contains(',', StringComparison.Ordinal) || Grouped().IsMatch(number);

    [GeneratedRegex(@"^[+-]?\d{1,3}(,\d{2,3})*,\d{3}(\.\d*)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Grouped();
}
