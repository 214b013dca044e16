using System.Text.Json;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.Opening;

/// <summary>
/// Finds halves of characters in JSON. Written as an escape, such as \ud800, they are well-formed JSON, and no text can be made of them: the framework says so only when
/// the text is asked for.
/// </summary>
internal static class JsonCharacters
{
    /// <param name="json">One whole value.</param>
    /// <exception cref="JsonException">A text or a name in it holds half a character.</exception>
    public static void Check(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf("\\u"u8) < 0) return;

        var reader = new Utf8JsonReader(json, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        while (reader.Read())
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName) TextOf(ref reader);
    }

    /// <exception cref="JsonException">It holds half a character.</exception>
    public static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException half)
        {
            throw new JsonException(T("A text holds half a character."), half);
        }
    }
}
