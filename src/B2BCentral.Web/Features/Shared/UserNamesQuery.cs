using B2BCentral.Data;
using B2BCentral.Web.Commands;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Shared;

/// <summary>How histories name the user whose id is stored beside a change. Each is looked up once for a page.</summary>
public class UserNamesQuery(B2BCentralDb db, CurrentUser user)
{
    // Who checked certificates before there was a sign-in.
    private const string Operator = "operator";

    private readonly Dictionary<string, string> known = [];

    public async Task<string> OfAsync(string? userId)
    {
        if (string.IsNullOrEmpty(userId)) return Texts.Dash;
        if (userId == user.SignedIn?.User.Id) return T("You");
        if (known.TryGetValue(userId, out var name)) return name;

        return known[userId] = userId switch
        {
            // Also what was done before there was a sign-in.
            CommandLine.User => T("Command line"),
            Operator => T("Operator"),
            _ => await db.Users.Where(u => u.Id == userId).Select(u => new { u.IsOperator, u.Name }).FirstOrDefaultAsync() is { } found
                ? (found.IsOperator ? T("Operator") : found.Name)
                : userId,
        };
    }
}
