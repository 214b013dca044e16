using System.Text.Json;

namespace B2BCentral.Tests.Api;

/// <summary>Short ways to look into an answer.</summary>
internal static class Json
{
    /// <summary>A member by its path, such as b2b.sales or products.0.sku.</summary>
    public static JsonElement At(this JsonElement element, string path)
    {
        foreach (var step in path.Split('.'))
            element = element.ValueKind == JsonValueKind.Array ? element[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : element.GetProperty(step);
        return element;
    }

    public static bool IsNull(this JsonElement element, string path) => element.At(path).ValueKind == JsonValueKind.Null;

    public static string Text(this JsonElement element, string path) => element.At(path).GetString()!;

    /// <summary>The number exactly as it was sent.</summary>
    public static string Raw(this JsonElement element, string path) => element.At(path).GetRawText();

    public static IEnumerable<string> Names(this JsonElement element) => element.EnumerateObject().Select(member => member.Name);

    /// <summary>A figure as "sales units orders".</summary>
    public static string Figure(this JsonElement element, string path = "") => Joined(element, path, "sales", "units", "orders");

    public static string Average(this JsonElement element, string path) => Joined(element, path, "sales", "units");

    private static string Joined(JsonElement element, string path, params string[] members)
    {
        var figure = path.Length == 0 ? element : element.At(path);
        return string.Join(' ', members.Select(member => figure.GetProperty(member).GetRawText()));
    }
}
