using System.Globalization;

namespace B2BCentral.Metrics.Segments;

/// <summary>Company size in bands of employees.</summary>
public static class SizeBand
{
    private static readonly (int From, string Name)[] Bands =
        [(1001, "1001+"), (251, "251-1000"), (51, "51-250"), (11, "11-50"), (1, "1-10")];

    /// <summary>The band of a number of employees; null below 1.</summary>
    public static string? Of(int employees) => Array.Find(Bands, band => employees >= band.From).Name;

    /// <summary>A number is put into its band; any other text is the seller's own label and kept; empty is not classified.</summary>
    public static string? Classify(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;

        var label = text.Trim();
        return decimal.TryParse(label, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var employees)
            ? Of((int)Math.Min(employees, int.MaxValue))
            : label.Replace('–', '-');
    }

    /// <summary>Smallest band first; own labels after them.</summary>
    public static int Order(string name) => Array.FindIndex(Bands, band => band.Name == name) is var i and >= 0 ? Bands.Length - i : int.MaxValue;
}
