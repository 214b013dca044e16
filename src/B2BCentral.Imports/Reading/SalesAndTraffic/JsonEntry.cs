using System.Globalization;
using System.Text.Json;
using B2BCentral.Imports.Reading.Cells;
using B2BCentral.Imports.Reading.Tables;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.SalesAndTraffic;

/// <summary>One entry of a JSON report, value by value. No key is mandatory: even the official example misspells one. The first value that cannot be used becomes the entry's problem.</summary>
/// <param name="number">Counts the entries from 1; it stands for the line, as JSON may have a single one.</param>
internal sealed class JsonEntry(JsonElement entry, int number)
{
    public const int FirstYear = 2000;

    public int Number => number;

    public RejectedLine? Problem { get; private set; }

    /// <summary>What the amounts read so far are in, as ISO 4217; none where it is not written.</summary>
    public IReadOnlyList<string> Currencies { get; private set; } = [];

    public string? Text(string name) => Find(entry, name) is { ValueKind: JsonValueKind.String } value && value.GetString() is { Length: > 0 } text ? text : null;

    public DateOnly? Day(string name, int lastYear)
    {
        var value = Find(entry, name);
        if (value is { } found && DayOf(found) is { } day && day.Year >= FirstYear && day.Year <= lastYear) return day;
        Reject(name, value?.ToString() ?? "", T("The date is not a day such as 2026-07-31."));
        return null;
    }

    public int? Count(string group, string name)
    {
        if (NumberOf(group, name) is not { } number) return null;
        if (number >= 0 && number <= int.MaxValue && number == decimal.Truncate(number)) return (int)number;
        Reject($"{group}.{name}", number.ToString(CultureInfo.InvariantCulture), T("It is not a count."));
        return null;
    }

    public decimal? Percent(string group, string name)
    {
        if (NumberOf(group, name) is not { } percent) return null;
        if (percent is >= 0 and <= 100) return percent;
        Reject($"{group}.{name}", percent.ToString(CultureInfo.InvariantCulture), T("The percentage does not lie between 0 and 100."));
        return null;
    }

    /// <summary>The amount of an object that states its currency beside it, in major units.</summary>
    public decimal? Amount(string group, string name)
    {
        if (Find(entry, group, name) is not { ValueKind: JsonValueKind.Object } money) return null;
        if (NumberOf($"{group}.{name}", Find(money, "amount")) is not { } amount) return null;
        NoteCurrency($"{group}.{name}", Find(money, "currencyCode"));
        if (amount is >= 0 and <= RowValues.LargestAmount) return amount;
        Reject($"{group}.{name}", amount.ToString(CultureInfo.InvariantCulture), T("It is not an amount of sales."));
        return null;
    }

    public void Reject(string field, string value, string reason) => Problem ??= new RejectedLine
    {
        LineNumber = number,
        Field = field,
        Value = TableReader.Shown(value),
        Reason = reason,
        Remedy = T("Download the report again and load it as it is."),
    };

    internal static DateOnly? DayOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { Length: >= 10 } text
        && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private decimal? NumberOf(string group, string name) => NumberOf($"{group}.{name}", Find(entry, group, name));

    // Some tools write numbers as texts.
    private decimal? NumberOf(string field, JsonElement? value)
    {
        if (value is not { } found || found.ValueKind is JsonValueKind.Null) return null;
        if (found.ValueKind == JsonValueKind.Number && found.TryGetDecimal(out var number)) return number;
        if (found.ValueKind == JsonValueKind.String && decimal.TryParse(found.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out number)) return number;
        Reject(field, found.ToString(), T("It is not a number."));
        return null;
    }

    private void NoteCurrency(string field, JsonElement? code)
    {
        if (code is not { ValueKind: JsonValueKind.String } found || found.GetString() is not { } text) return;
        if (CurrencyText.Common(Currencies, CurrencyText.Meaning(text.ToUpperInvariant())) is { } currencies) Currencies = currencies;
        else Reject(field, text, T("The amounts of the line are in different currencies."));
    }

    private static JsonElement? Find(JsonElement of, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (of.ValueKind != JsonValueKind.Object || !of.TryGetProperty(name, out of)) return null;
        }

        return of;
    }
}
