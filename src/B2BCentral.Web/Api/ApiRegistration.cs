using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Serialization;
using B2BCentral.Web.Api.Description;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
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
        services.Configure<ApiBehaviorOptions>(options => options.InvalidModelStateResponseFactory = context => throw FirstProblem(context));

        services.Configure<ProblemDetailsOptions>(options => options.CustomizeProblemDetails = answer => ApiProblem.Number(answer.ProblemDetails, answer.HttpContext));

        // Answers and bodies hold numbers, never texts of numbers. The first is what the description says, the second what is done.
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict);
        services.Configure<JsonOptions>(options => options.JsonSerializerOptions.NumberHandling = JsonNumberHandling.Strict);
        return services.AddOpenApi("v1", ApiDescription.Configure);
    }

    /// <summary>The OpenAPI document at <c>/openapi/v1.json</c>; the answers themselves are controllers.</summary>
    public static void MapApiDescription(this WebApplication app) => app.MapOpenApi().AllowAnonymous();

    // A number that cannot be read is answered as any other bad parameter is.
    private static BadParameterException FirstProblem(ActionContext context)
    {
        var state = context.ModelState;
        // A body that is no JSON, or has a member of another kind, is reported by the path of that member.
        if (state.Keys.FirstOrDefault(key => key.StartsWith('$')) is { } path)
            return new BadParameterException(path.Length > 2 ? path[2..] : Body, "…", BodyProblem.Of(state[path]!.Errors[0].ErrorMessage));

        var (name, entry) = state.First(one => one.Value?.ValidationState == ModelValidationState.Invalid);
        var range = context.ActionDescriptor.Parameters.OfType<ControllerParameterDescriptor>().FirstOrDefault(one => one.Name == name)?.ParameterInfo.GetCustomAttribute<RangeAttribute>();
        return new BadParameterException(
            name.Length == 0 ? Body : name, entry!.AttemptedValue ?? "", range is null ? entry.Errors[0].ErrorMessage : $"It is a whole number from {range.Minimum} to {range.Maximum}.");
    }
}
