using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace B2BCentral.Web.Api.Description;

/// <summary>Writes the words that a parameter allows, and that a text is a day, into the OpenAPI document.</summary>
public class ParameterValues : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var described in context.Description.ParameterDescriptions)
        {
            var parameter = operation.Parameters?.FirstOrDefault(one => one.Name == described.Name);
            if (parameter?.Schema is not OpenApiSchema schema) continue;

            var attributes = described.ParameterDescriptor is ControllerParameterDescriptor { ParameterInfo: { } info } && info.Name == described.Name
                ? info.GetCustomAttributes(inherit: true)
                : (described.ModelMetadata as DefaultModelMetadata)?.Attributes.Attributes ?? [];
            if (attributes.OfType<WordsAttribute>().FirstOrDefault() is { } allowed) schema.Enum = [.. allowed.Words.Select(word => (JsonNode)word)];
            if (attributes.OfType<DataTypeAttribute>().Any(type => type.DataType == DataType.Date)) schema.Format = "date";
        }

        return Task.CompletedTask;
    }
}
