using System.Globalization;
using System.Text.RegularExpressions;

namespace B2BCentral.Metrics.Segments;

/// <summary>Company size in bands of employees.</summary>
public static partial class SizeBand
{
    private static readonly (int From, string Name)[] Bands =
        [(1001, "1001+"), (251, "251-1000"), (51, "51-250"), (11, "11-50"), (1, "1-10")];

    private const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint;

    /// <summary>The smallest first.</summary>
    public static readonly IReadOnlyList<string> All = [.. Bands.Reverse().Select(band => band.Name)];

    /// <summary>The band of a number of employees; null below 1.</summary>
    public static string? Of(int employees) => Array.Find(Bands, band => employees >= band.From).Name;

    /// <summary>A number is put into its band; any other text is the seller's own label and kept; empty is not classified.</summary>
    public static string? Classify(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;

        return Employees(text) is { } employees ? Of((int)Math.Clamp(employees, int.MinValue, int.MaxValue)) : text.Trim().Replace('–', '-');
    }

    /// <summary>A number that no company has: it says as little of the size as an empty cell.</summary>
    public static bool IsNobody(string? text) => text is not null && Employees(text) < 1;

    /// <summary>Smallest band first; own labels after them.</summary>
    public static int Order(string name) => Array.FindIndex(Bands, band => band.Name == name) is var i and >= 0 ? Bands.Length - i : int.MaxValue;

    private static decimal? Employees(string text)
    {
        var number = text.Trim();
        if (Groups().IsMatch(number)) number = string.Concat(number.Where(character => !char.IsWhiteSpace(character) && character is not ('\'' or '’')));
        return decimal.TryParse(InEnglish(number), Number, CultureInfo.InvariantCulture, out var employees) ? employees : null;
    }

    // 1 200 with a space of any width, and 1'200 of Switzerland.
    [GeneratedRegex(@"^-?\d{1,3}([\s'’]\d{3})+([.,]\d+)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Groups();

    // People come whole: three digits after the last sign are thousands, as either half of the world writes them, and 12.0 or 12,0 is a spreadsheet's 12.
    private static string InEnglish(string number)
    {
        var last = number.LastIndexOfAny(['.', ',']);
        if (last < 0) return number;
        if (last == number.Length - 4) return number.Replace('.', ',');
        return $"{number[..last].Replace('.', ',')}.{number[(last + 1)..]}";
    }
}
