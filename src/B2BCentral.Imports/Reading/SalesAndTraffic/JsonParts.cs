using System.Text;
using System.Text.Json;
using B2BCentral.Imports.Reading.Opening;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.SalesAndTraffic;

/// <summary>
/// The parts of one big JSON object, one at a time: each of its values by its name, and of an array each element. Memory holds one part, not the file.
/// </summary>
internal static class JsonParts
{
    private const int FirstSize = 1 << 16;

    // A report has six levels.
    private const int Deepest = 16;

    // An entry of a report is two kilobytes; what is larger than this is none.
    private const int LargestPart = 1 << 24;

    /// <param name="utf8">Is read to its end.</param>
    /// <exception cref="UnusableReportException">It is cut off, damaged or no object.</exception>
    public static IEnumerable<(string Name, JsonElement Value)> Of(Stream utf8)
    {
        var buffer = new byte[FirstSize];
        var (start, end, isLast) = (0, 0, false);
        var state = new JsonReaderState(new JsonReaderOptions { MaxDepth = Deepest });
        var name = "";
        while (true)
        {
            var step = Next(buffer.AsSpan(start, end - start), isLast, ref state, ref name);
            start += step.Consumed;
            if (step.Value is { } value) yield return (name, value);
            if (step.IsWaiting && isLast) yield break;
            if (!step.IsWaiting) continue;

            // What is left is the beginning of a part that is not whole yet.
            if (start == 0 && end == buffer.Length) Array.Resize(ref buffer, Larger(buffer.Length));
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
            var read = Read(utf8, buffer.AsSpan(end));
            (end, isLast) = (end + read, read == 0);
        }
    }

    private static int Read(Stream utf8, Span<byte> buffer)
    {
        try
        {
            return utf8.Read(buffer);
        }
        catch (DecoderFallbackException)
        {
            throw new UnusableReportException(T("The JSON has bytes that are no text in its encoding."), T("Download the report again, or save it as UTF-8."));
        }
    }

    private static (int Consumed, JsonElement? Value, bool IsWaiting) Next(ReadOnlySpan<byte> bytes, bool isLast, ref JsonReaderState state, ref string name)
    {
        try
        {
            var reader = new Utf8JsonReader(bytes, isLast, state);
            if (!reader.Read()) return (0, null, true);
            if (reader.TokenType == JsonTokenType.PropertyName) name = JsonCharacters.TextOf(ref reader);
            else if (reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray) && !IsOutside(reader))
            {
                var from = (int)reader.TokenStartIndex;
                if (!JsonDocument.TryParseValue(ref reader, out var document)) return (0, null, true);
                JsonCharacters.Check(bytes[from..(int)reader.BytesConsumed]);
                state = reader.CurrentState;
                using (document) return ((int)reader.BytesConsumed, document.RootElement.Clone(), false);
            }

            state = reader.CurrentState;
            return ((int)reader.BytesConsumed, null, false);
        }
        catch (JsonException problem)
        {
            throw new UnusableReportException(
                T("The JSON is cut off or damaged, or nested deeper than a report is."), T("Download or copy it again and load the new copy."), (int?)problem.LineNumber + 1);
        }
    }

    // The object itself and the arrays in it are gone into; everything below is a part.
    private static bool IsOutside(Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => reader.CurrentDepth == 0,
        JsonTokenType.StartArray => reader.CurrentDepth <= 1,
        _ => false,
    };

    private static int Larger(int size) => size < LargestPart ? size * 2 : throw new UnusableReportException(
        T("One entry of the JSON is larger than any of a report."), T("Download or copy it again and load the new copy."));
}
