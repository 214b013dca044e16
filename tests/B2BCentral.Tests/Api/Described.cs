using System.Text.Json;

namespace B2BCentral.Tests.Api;

/// <summary>Whether an answer is what the OpenAPI document says: kinds, nulls, words, and members that are required or not described at all.</summary>
internal sealed class Described(JsonElement document)
{
    public IReadOnlyList<string> FaultsOf(string path, string status, JsonElement answer, string method = "get")
    {
        var content = document.At("paths").GetProperty(path).At($"{method}.responses.{status}.content");
        return [.. Faults(content.EnumerateObject().Single().Value.At("schema"), answer, "$")];
    }

    private IEnumerable<string> Faults(JsonElement schema, JsonElement value, string at)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            return Faults(document.At("components.schemas").GetProperty(reference.GetString()!.Split('/')[^1]), value, at);
        if (schema.TryGetProperty("oneOf", out var choices))
            return choices.EnumerateArray().Count(choice => !Faults(choice, value, at).Any()) == 1
                ? []
                : choices.EnumerateArray().SelectMany(choice => Faults(choice, value, at)).DefaultIfEmpty($"{at}: more than one fits");
        if (schema.TryGetProperty("type", out var type) && !KindsOf(type).Contains(KindOf(value)) && !(KindOf(value) == "integer" && KindsOf(type).Contains("number")))
            return [$"{at}: {KindOf(value)} instead of {type}"];
        if (schema.TryGetProperty("enum", out var words) && !words.EnumerateArray().Any(word => word.GetRawText() == value.GetRawText())) return [$"{at}: {value} is none of the words"];

        return value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, i) => Faults(schema.At("items"), item, $"{at}[{i}]")),
            JsonValueKind.Object => Members(schema, value, at),
            _ => [],
        };
    }

    private IEnumerable<string> Members(JsonElement schema, JsonElement value, string at)
    {
        var known = schema.At("properties");
        var missing = schema.TryGetProperty("required", out var required)
            ? required.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{at}.{name}: missing")
            : [];
        return missing.Concat(value.EnumerateObject().SelectMany(member => known.TryGetProperty(member.Name, out var of)
            ? Faults(of, member.Value, $"{at}.{member.Name}")
            : [$"{at}.{member.Name}: not described"]));
    }

    private static string[] KindsOf(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(one => one.GetString()!)] : [type.GetString()!];

    private static string KindOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetRawText().All(letter => char.IsAsciiDigit(letter) || letter == '-') ? "integer" : "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => value.ValueKind.ToString().ToLowerInvariant(),
    };
}
