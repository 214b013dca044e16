using System.Reflection;
using System.Text.Json;
using Microsoft.OpenApi;

namespace B2BCentral.Web.Api.Description;

/// <summary>A reference beside which null is sent says so: the framework says it of scalars and of some references only.</summary>
public static class NullableReferences
{
    public static void Say(OpenApiDocument document)
    {
        foreach (var (name, component) in document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal))
        {
            // Members of generic answers are of any type and never null.
            if (component.Properties is not { } members || typeof(NullableReferences).Assembly.GetType($"{typeof(ApiAnswer).Namespace}.{name}") is not { } type) continue;

            foreach (var property in type.GetProperties().Where(IsNullable))
            {
                var key = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
                if (members.TryGetValue(key, out var schema) && schema is OpenApiSchemaReference reference) members[key] = WithNull(reference);
            }
        }
    }

    private static bool IsNullable(PropertyInfo property) => new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;

    private static OpenApiSchema WithNull(OpenApiSchemaReference reference) => new()
    {
        Description = reference.Reference.Description,
        OneOf = [new OpenApiSchemaReference(reference.Reference.Id!, reference.Reference.HostDocument), new OpenApiSchema { Type = JsonSchemaType.Null }],
    };
}
