using Microsoft.AspNetCore.Identity;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Access;

/// <summary>What Identity refuses of a new account or password, in the language of whoever typed it. Its English is Identity's own.</summary>
public class AccountErrors : IdentityErrorDescriber
{
    public override IdentityError DuplicateEmail(string email) => new() { Code = nameof(DuplicateEmail), Description = Tf($"Email '{email}' is already taken.") };

    public override IdentityError DuplicateUserName(string userName) => new() { Code = nameof(DuplicateUserName), Description = Tf($"Username '{userName}' is already taken.") };

    public override IdentityError InvalidEmail(string? email) => new() { Code = nameof(InvalidEmail), Description = Tf($"Email '{email}' is invalid.") };

    public override IdentityError InvalidUserName(string? userName) =>
        new() { Code = nameof(InvalidUserName), Description = Tf($"Username '{userName}' is invalid, can only contain letters or digits.") };

    public override IdentityError PasswordTooShort(int length) => new() { Code = nameof(PasswordTooShort), Description = Tf($"Passwords must be at least {length} characters.") };

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        new() { Code = nameof(PasswordRequiresUniqueChars), Description = Tf($"Passwords must use at least {uniqueChars} different characters.") };
}
