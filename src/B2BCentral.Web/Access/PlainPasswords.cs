using B2BCentral.Data.Users;
using Microsoft.AspNetCore.Identity;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Access;

/// <summary>Refuses what whoever guesses tries first, however long it is.</summary>
public class PlainPasswords : IPasswordValidator<User>
{
    private const int LongestPassword = 256;
    private const int ShortestName = 4;

    private static readonly string[] Rows = ["01234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "qwertzuiop", "asdfghjkl", "zxcvbnm", "yxcvbnm", "1qaz2wsx3edc4rfv5tgb"];

    public Task<IdentityResult> ValidateAsync(UserManager<User> manager, User user, string? password) =>
        Task.FromResult(WrongWith(user, (password ?? "").ToLowerInvariant()) is { } why
            ? IdentityResult.Failed(new IdentityError { Code = "PasswordTooPlain", Description = why })
            : IdentityResult.Success);

    private static string? WrongWith(User user, string password)
    {
        var name = (user.Email ?? "").Split('@')[0].ToLowerInvariant();
        if (password.Length > LongestPassword) return T("A password can have at most 256 characters.");
        if (password.Contains("b2bcentral", StringComparison.Ordinal) || password.Contains("b2b central", StringComparison.Ordinal)) return T("The name of this site is what others try first.");
        if (name.Length >= ShortestName && password.Contains(name, StringComparison.Ordinal)) return T("Your own name is what others try first.");
        return IsSequence(password) ? T("Repeated and neighbouring keys are what others try first.") : null;
    }

    /// <summary>Whether each character is the one before again, or stands beside it in a row of keys, the alphabet or the digits.</summary>
    private static bool IsSequence(string password) =>
        password.Length > 1 && password.Zip(password.Skip(1), Beside).All(beside => beside);

    private static bool Beside(char one, char next) => one == next || Array.Exists(Rows, row => row.Contains($"{one}{next}", StringComparison.Ordinal) || row.Contains($"{next}{one}", StringComparison.Ordinal));
}
