using System.Text.Json;

namespace B2BCentral.Web.Display;

/// <summary>The data of a graph as JSON inside its element. The encoder escapes angle brackets, so no text can end the script.</summary>
public static class GraphJson
{
    public static string Of<T>(T graph) => JsonSerializer.Serialize(graph, JsonSerializerOptions.Web);
}
