using System.CommandLine;
using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Features.Members;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Commands;

/// <summary><c>user add</c>: an account and its role at a seller; a new account's password is printed once.</summary>
public static class UserCommand
{
    public static Command Create(string[] configurationArgs)
    {
        var email = new Argument<string>("EMAIL") { Description = "The address that the user signs in with." };
        var seller = new Option<string?>("--seller") { Description = "The seller that the user belongs to." };
        var role = new Option<SellerRole?>("--role") { Description = "viewer looks, editor changes, owner also says who may do what. Default: the role that a member has, viewer for somebody new." };
        ChoiceOption.Read(role);
        var isOperator = new Option<bool>("--operator") { Description = "Runs the site: may do everything at every seller." };
        var existing = new Option<bool>("--existing") { Description = "The account that has this address already is meant, although nobody has proven that the address is theirs." };
        var add = new Command("add", "Makes an account, or gives one that exists a role at a seller. Prints the password of a new account; it cannot be shown again.") { email, seller, role, isOperator, existing };
        add.SetAction(parsed =>
        {
            var address = parsed.GetValue(email)!.Trim();
            if (FormRules.Problem(new InviteForm { Email = address }) is { } problem) return RefuseAsync(problem);

            Task<int> AddToAsync(IServiceProvider services) => AddAsync(services, address, parsed.GetValue(seller), parsed.GetValue(role), parsed.GetValue(isOperator), parsed.GetValue(existing));
            // A seller is in a database that is there; the operator may be made before the site has been started (docs/security.md).
            return parsed.GetValue(seller) is null && parsed.GetValue(isOperator) ? CommandHost.RunAsync(configurationArgs, AddToAsync) : CommandHost.RunOnExistingAsync(configurationArgs, AddToAsync);
        });
        return new Command("user", "Who may sign in.") { add };
    }

    private static async Task<int> AddAsync(IServiceProvider services, string email, string? slug, SellerRole? role, bool isOperator, bool isMeant)
    {
        if (slug is null && !isOperator) return await RefuseAsync("Say --seller SLUG with --role viewer, editor or owner; or --operator.");

        var (db, accounts) = (services.GetRequiredService<B2BCentralDb>(), services.GetRequiredService<AddUserCommand>());
        var seller = slug is null ? null : await db.Sellers.FirstOrDefaultAsync(s => s.Slug == slug);
        if (slug is not null && seller is null) return await RefuseAsync($"There is no seller '{slug}'. Import a file for it first.");

        await using var transaction = await db.BeginWritingAsync();
        // The entry of the audit log is numbered among the seller's.
        if (seller is not null) await db.LockSellerAsync(seller.Id);
        var user = await services.GetRequiredService<UserManager<User>>().FindByEmailAsync(email);
        if (user is { EmailConfirmed: false } && !isMeant)
            return await RefuseAsync($"{email} has an account that an invitation made, and nobody has proven that the address is theirs. If you know that it is the right person, add --existing.");

        var password = user is null ? AddUserCommand.NewPassword() : null;
        if (user is null)
        {
            (user, var result) = await accounts.CreateAsync(email, name: null, password!, isOperator);
            if (!result.Succeeded) return await RefuseAsync(string.Join(' ', result.Errors.Select(error => error.Description)));
        }

        user.IsOperator |= isOperator;
        var given = seller is null ? default : await services.GetRequiredService<RoleCommand>().GiveAsync(seller.Id, user, role, CommandLine.User);
        if (seller is not null && role is { } wanted && given.Now != wanted)
            return await RefuseAsync($"{email} is the last owner of '{slug}', who could let nobody in any more. Make somebody else an owner first.");

        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        await Console.Out.WriteLineAsync(password ?? $"{email} had an account already; its password is unchanged.");
        if (password is null && seller is not null) await Console.Out.WriteLineAsync($"Role at '{slug}': {Describe(given.Before, given.Now)}.");
        return 0;
    }

    private static string Describe(SellerRole? before, SellerRole now)
    {
        if (before == now) return $"{MemberText.Of(now)}, as before";
        return $"{(before is { } old ? MemberText.Of(old) : "none")} before, {MemberText.Of(now)} now";
    }

    private static async Task<int> RefuseAsync(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return CommandLine.Unusable;
    }
}
