using System.CommandLine;
using B2BCentral.Data;
using B2BCentral.Data.Sellers;
using B2BCentral.Web.Api;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Commands;

/// <summary><c>api-key create</c>: a key for scripts, printed once.</summary>
public static class ApiKeyCommand
{
    public static Command Create(string[] configurationArgs)
    {
        var seller = new Option<string>("--seller") { Description = "The seller whose figures the key opens.", Required = true };
        var name = new Option<string>("--name") { Description = "What the key is for.", DefaultValueFactory = _ => "command line" };
        var scope = new Option<ApiKeyScope>("--scope") { Description = "read: figures and tasks. write: also asks for discounts.", DefaultValueFactory = _ => ApiKeyScope.Read };
        var create = new Command("create", "Makes a key and prints it; it cannot be shown again.") { seller, name, scope };
        create.SetAction(parsed => CommandHost.RunAsync(
            configurationArgs, services => CreateAsync(services, parsed.GetValue(seller)!, parsed.GetValue(name)!, parsed.GetValue(scope))));
        return new Command("api-key", "Keys for scripts that read the JSON API.") { create };
    }

    private static async Task<int> CreateAsync(IServiceProvider services, string slug, string name, ApiKeyScope scope)
    {
        var seller = await services.GetRequiredService<B2BCentralDb>().Sellers.FirstOrDefaultAsync(s => s.Slug == slug);
        if (seller is null)
        {
            await Console.Error.WriteLineAsync($"There is no seller '{slug}'. Import a file for it first.");
            return CommandLine.Unusable;
        }

        await Console.Out.WriteLineAsync(await services.GetRequiredService<ApiKeys>().CreateAsync(seller.Id, name, scope, CommandLine.User));
        return 0;
    }
}
