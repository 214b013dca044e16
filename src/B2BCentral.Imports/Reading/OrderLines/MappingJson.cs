using System.Text.Json;
using B2BCentral.Imports.Reading.Opening;
using B2BCentral.Imports.Reading.Tables;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.OrderLines;

/// <summary>Turns the JSON of a mapping into <see cref="OrderLinesMapping"/>; every mistake is named, with what was probably meant.</summary>
internal sealed class MappingJson(string name)
{
    private static readonly string[] Parts = ["delimiter", "encoding", "decimal", "dateFormat", "timeZone", "columns", "constants", "values"];

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 8 };

    public OrderLinesMapping Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            JsonCharacters.Check(System.Text.Encoding.UTF8.GetBytes(json));
            var mapping = Read(document.RootElement);
            Check(mapping);
            return mapping;
        }
        catch (JsonException problem)
        {
            throw new UnusableReportException(Tf($"The mapping {name} is not valid JSON: {problem.Message}"),
                T("Correct the JSON at that place."), (int?)problem.LineNumber + 1);
        }
    }

    private OrderLinesMapping Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new UnusableReportException(Tf($"The mapping {name} is not a JSON object."), Tf($"Write the mapping as {{ \"columns\": {{ ... }} }}."));
        foreach (var part in root.EnumerateObject().Select(part => part.Name).Where(part => !Parts.Contains(part)))
            throw new UnusableReportException(
                Tf($"The mapping {name} has an unknown part \"{part}\".") + ListOfNames.DidYouMean(part, Parts), Tf($"The parts are: {string.Join(", ", Parts)}."));

        return new OrderLinesMapping
        {
            Name = name,
            Delimiter = Delimiter(Text(root, "delimiter")),
            Encoding = Encoding(Text(root, "encoding")),
            DecimalSign = DecimalSign(Text(root, "decimal") ?? "."),
            DateFormat = DateFormat(Text(root, "dateFormat") ?? "yyyy-MM-dd"),
            TimeZone = Zone(Text(root, "timeZone") ?? "local"),
            Columns = Texts(root, "columns"),
            Constants = Texts(root, "constants"),
            Values = Members(root, "values").ToDictionary(member => member.Name, Meanings),
        };
    }

    private void Check(OrderLinesMapping mapping)
    {
        foreach (var key in MappingKeys.Needed.Where(key => !IsGiven(mapping, key)))
            throw new UnusableReportException(Tf($"The mapping {name} says nothing about {key}."), Tf($"Add \"{key}\" to \"columns\" with the name of its column."));
        if (!IsGiven(mapping, MappingKeys.LineAmount) && !IsGiven(mapping, MappingKeys.UnitPrice))
            throw new UnusableReportException(
                Tf($"The mapping {name} says nothing about lineAmount or unitPrice."), T("Add one of the two to \"columns\" with the name of its column."));
        if (IsGiven(mapping, MappingKeys.LineAmount) && IsGiven(mapping, MappingKeys.UnitPrice))
            throw new UnusableReportException(
                Tf($"The mapping {name} names both lineAmount and unitPrice."), T("Keep the one whose column is right; unitPrice is multiplied by the quantity."));
    }

    private static bool IsGiven(OrderLinesMapping mapping, string key) => mapping.Columns.ContainsKey(key) || mapping.Constants.ContainsKey(key);

    private char? Delimiter(string? text)
    {
        if (text is null or "auto")
            return null;
        return text.Length == 1 && text[0] is not ('"' or '\r' or '\n') ? text[0]
            : throw new UnusableReportException(
                Tf($"The mapping {name} has the delimiter \"{text}\", which is not one character."),
                T("Write \",\", \";\" or \"\\t\", or leave the delimiter out to have it found."));
    }

    private string? Encoding(string? text)
    {
        if (text is null || text.Equals("auto", StringComparison.OrdinalIgnoreCase))
            return null;
        return TextEncoding.Named(text, []) is null
            ? throw new UnusableReportException(
                Tf($"The mapping {name} has the encoding \"{text}\", which is unknown."), T("Write an IANA name such as utf-8, windows-1252 or shift_jis, or auto."))
            : text;
    }

    private char DecimalSign(string text) => text is "." or ","
        ? text[0]
        : throw new UnusableReportException(Tf($"The mapping {name} has the decimal sign \"{text}\"."), T("Write \".\" or \",\"."));

    private string DateFormat(string text) => DatePattern.IsUsable(text)
        ? text
        : throw new UnusableReportException(
            Tf($"The mapping {name} has the dateFormat \"{text}\", which does not give year, month and day."),
            T("Write a .NET pattern such as yyyy-MM-dd, MM/dd/yyyy or dd.MM.yyyy HH:mm."));

    private TimeZoneInfo? Zone(string text)
    {
        if (text.Equals("local", StringComparison.OrdinalIgnoreCase))
            return null;
        if (text.Equals("utc", StringComparison.OrdinalIgnoreCase))
            return TimeZoneInfo.Utc;
        return TimeZoneInfo.TryFindSystemTimeZoneById(text, out var zone)
            ? zone
            : throw new UnusableReportException(
                Tf($"The mapping {name} has the timeZone \"{text}\", which is unknown."), T("Write local, utc or an IANA zone such as Europe/Berlin."));
    }

    private Dictionary<string, string> Texts(JsonElement root, string part) =>
        Members(root, part).ToDictionary(member => member.Name, member => Scalar(member.Value, $"{part}.{member.Name}"));

    private IReadOnlyDictionary<string, string> Meanings(JsonProperty key)
    {
        if (key.Value.ValueKind != JsonValueKind.Object)
            throw new UnusableReportException(
                Tf($"The mapping {name} has values.{key.Name}, which is not an object."), Tf($"Write it as {{ \"cell\": \"value meant\" }}."));

        var meanings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var cell in key.Value.EnumerateObject())
            meanings[cell.Name.Trim()] = Scalar(cell.Value, $"values.{key.Name}.{cell.Name}");
        return meanings;
    }

    private List<JsonProperty> Members(JsonElement root, string part)
    {
        if (!root.TryGetProperty(part, out var members))
            return [];
        if (members.ValueKind != JsonValueKind.Object)
            throw new UnusableReportException(Tf($"The mapping {name} has \"{part}\", which is not an object."), Tf($"Write it as \"{part}\": {{ ... }}."));

        var list = members.EnumerateObject().DistinctBy(member => member.Name).ToList();
        foreach (var unknown in list.Select(member => member.Name).Where(member => !MappingKeys.All.Contains(member)))
            throw new UnusableReportException(
                Tf($"The mapping {name} has an unknown key \"{unknown}\" in \"{part}\".") + ListOfNames.DidYouMean(unknown, MappingKeys.All),
                Tf($"The keys are: {string.Join(", ", MappingKeys.All)}."));
        return list;
    }

    private string? Text(JsonElement root, string part) => root.TryGetProperty(part, out var value) ? Scalar(value, part) : null;

    private string Scalar(JsonElement value, string place) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => value.GetRawText(),
        _ => throw new UnusableReportException(Tf($"The mapping {name} has {place}, which is not a text, a number, true or false."), T("Write a simple value there.")),
    };
}
