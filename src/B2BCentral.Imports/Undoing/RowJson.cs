using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;

namespace B2BCentral.Imports.Undoing;

/// <summary>A row of a table as text and back, value for value.</summary>
internal static class RowJson
{
    // A letter is a letter, and not six: the column of keys has room for those of the longest SKU. It is never part of a page.
    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(IEnumerable<IProperty> properties, Func<IProperty, object?> value) =>
        JsonSerializer.Serialize(properties.ToDictionary(property => property.Name, value), AsWritten);

    public static string Of(IEntityType entity, object row) => Of(entity.GetProperties(), property => property.GetGetter().GetClrValue(row));

    public static string KeyOf(IEntityType entity, object row) => Of(entity.FindPrimaryKey()!.Properties, property => property.GetGetter().GetClrValue(row));

    public static object Row(IEntityType entity, string json) => JsonSerializer.Deserialize(json, entity.ClrType)!;

    /// <summary>A row of which only the key is set.</summary>
    public static object RowOfKey(IEntityType entity, string json)
    {
        var values = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json)!;
        // The model's classes demand values that a key does not have, and nobody reads.
        var row = System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(entity.ClrType);
        foreach (var property in entity.FindPrimaryKey()!.Properties)
            property.PropertyInfo!.SetValue(row, values[property.Name].Deserialize(property.ClrType));
        return row;
    }
}
