using System.CommandLine;
using B2BCentral.Data;
using B2BCentral.Data.Sellers;
using B2BCentral.Web.Api;
using B2BCentral.Web.Features.Keys;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Commands;

/// <summary><c>api-key create</c>: a key for scripts, printed once.</summary>
public static class ApiKeyCommand
{
    public static Command Create(string[] configurationArgs)
    {
        var seller = new Option<string>("--seller") { Description = "The seller whose figures the key opens.", Required = true };
        var name = new Option<string>("--name") { Description = "What the key is for.", DefaultValueFactory = _ => "command line" };
        var scope = new Option<ApiKeyScope?>("--scope") { Description = "read: figures and tasks. write: also asks for discounts.", DefaultValueFactory = _ => ApiKeyScope.Read };
        ChoiceOption.Read(scope);
        var create = new Command("create", "Makes a key and prints it; it cannot be shown again.") { seller, name, scope };
        create.SetAction(parsed =>
        {
            var form = new KeyForm { Name = parsed.GetValue(name)!.Trim(), Scope = parsed.GetValue(scope) ?? ApiKeyScope.Read };
            return FormRules.Problem(form) is { } problem ? RefuseAsync(problem) : CommandHost.RunOnExistingAsync(configurationArgs, services => CreateAsync(services, parsed.GetValue(seller)!, form));
        });
        return new Command("api-key", "Keys for scripts that read the JSON API.") { create };
    }

    private static async Task<int> CreateAsync(IServiceProvider services, string slug, KeyForm form)
    {
        var seller = await services.GetRequiredService<B2BCentralDb>().Sellers.FirstOrDefaultAsync(s => s.Slug == slug);
        if (seller is null) return await RefuseAsync($"There is no seller '{slug}'. Import a file for it first.");

        await Console.Out.WriteLineAsync(await services.GetRequiredService<ApiKeys>().CreateAsync(seller.Id, form.Name!, form.Scope, CommandLine.User));
        return 0;
    }

    private static async Task<int> RefuseAsync(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return CommandLine.Unusable;
    }
}
