using System.Text.Json.Serialization;
using B2BCentral.Web.Api.Description;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace B2BCentral.Web.Api;

/// <summary>The JSON API of the site: its keys, its answers and their description.</summary>
public static class ApiRegistration
{
    private const string Body = "body";

    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, ApiKeyAuthentication>(ApiKeyAuthentication.SchemeName, null);
        services.AddScoped<ApiStorefront>();
        services.Configure<ApiBehaviorOptions>(options => options.InvalidModelStateResponseFactory = context => throw FirstProblem(context.ModelState));

        services.Configure<ProblemDetailsOptions>(options => options.CustomizeProblemDetails = answer => ApiProblem.Number(answer.ProblemDetails, answer.HttpContext));

        // Answers hold numbers, never texts of numbers; without this the description would allow both.
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict);
        return services.AddOpenApi("v1", ApiDescription.Configure);
    }

    /// <summary>The OpenAPI document at <c>/openapi/v1.json</c>; the answers themselves are controllers.</summary>
    public static void MapApiDescription(this WebApplication app) => app.MapOpenApi().AllowAnonymous();

    // A number that cannot be read is answered as any other bad parameter is.
    private static BadParameterException FirstProblem(ModelStateDictionary state)
    {
        // A body that is no JSON, or has a member of another kind, is reported by the path of that member.
        if (state.Keys.FirstOrDefault(key => key.StartsWith('$')) is { } path)
            return new BadParameterException(path.Length > 2 ? path[2..] : Body, "…", "It is not of the kind that the description of the API says.");

        var (name, entry) = state.First(one => one.Value?.ValidationState == ModelValidationState.Invalid);
        return new BadParameterException(name.Length == 0 ? Body : name, entry!.AttemptedValue ?? "", entry.Errors[0].ErrorMessage);
    }
}
