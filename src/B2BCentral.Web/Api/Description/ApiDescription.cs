using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace B2BCentral.Web.Api.Description;

/// <summary>What the OpenAPI document says beyond the types and comments of the answers.</summary>
public static class ApiDescription
{
    private const string KeyScheme = "apiKey";

    public static void Configure(OpenApiOptions options)
    {
        options.ShouldInclude = action => action.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            Introduce(document);
            AskForKey(document);
            NullableReferences.Say(document);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer<ParameterValues>();
        options.AddSchemaTransformer((schema, context, _) =>
        {
            Refine(schema, context.JsonTypeInfo.Type);
            return Task.CompletedTask;
        });
    }

    private static void Refine(OpenApiSchema schema, Type type)
    {
        // Amounts and fractions are decimal; the format "double" would invite to lose cents.
        if ((Nullable.GetUnderlyingType(type) ?? type) == typeof(decimal)) schema.Format = null;
        // Readers of the body tell which member is missing; a serializer that demanded them would not.
        if (type == typeof(ApiDiscountWish)) schema.Required = new HashSet<string>(["asin", "company", "quantity"], StringComparer.Ordinal);
        if (type != typeof(ProblemDetails)) return;

        schema.Properties ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        schema.Properties["parameter"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "With 400: the parameter that has the bad value." };
        schema.Properties[ApiProblem.RequestId] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "Under which the log of the site has the request: whoever runs it finds it by this." };
    }

    private static void Introduce(OpenApiDocument document) => document.Info = new OpenApiInfo
    {
        Title = "B2B Central",
        Version = "v1",
        Description =
            "The figures of a seller's business channel, the same as on its pages. Days are local days of the marketplace, written yyyy-MM-dd, both ends " +
            "included. Amounts are numbers in major units of the answer's currency. Growth and shares are fractions: 0.12 is 12 %, rounded to 6 decimals. " +
            "A number that does not exist is null. Errors are problem details (RFC 9457).",
    };

    private static void AskForKey(OpenApiDocument document)
    {
        document.AddComponent(KeyScheme, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "A key of one seller, made by 'api-key create --seller SLUG'. It decides whose figures are answered.",
        });
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(KeyScheme, document)] = [] }];
    }
}
