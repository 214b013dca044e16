using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using B2BCentral.Web.Access;

namespace B2BCentral.Web.Features.SignIn;

/// <summary>
/// While nobody has an account, whoever can read the console of the site may make the first one. The word is new with every start and gone as
/// soon as there is an account.
/// </summary>
public sealed class SetupToken
{
    private const int RandomBytes = 32;

    private string? word;

    /// <summary>The command line may have made an account meanwhile.</summary>
    public async Task<bool> IsOpenAsync(AddUserCommand accounts)
    {
        if (word is not null && await accounts.HasUsersAsync()) Close();
        return word is not null;
    }

    /// <returns>The word, for the console alone.</returns>
    public string Open() => word = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));

    public void Close() => word = null;

    public bool Is(string? typed) => word is { } right && typed is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(right), Encoding.UTF8.GetBytes(typed));
}
