using B2BCentral.Web.Access;

namespace B2BCentral.Web.Filters;

/// <summary>Who is looking and changing.</summary>
public class CurrentUser
{
    /// <summary>Who checks certificates, as it is stored beside what was decided.</summary>
    public const string Operator = "operator";

    /// <summary>What stands beside changes that a command or a version without sign-in made.</summary>
    private const string Local = "local";

    /// <summary>Null until somebody is signed in.</summary>
    public SignedIn? SignedIn { get; set; }

    /// <summary>What is stored beside a change or a preference.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public string Id => SignedIn?.User.Id ?? throw new InvalidOperationException("Nobody is signed in, and this asks who it is.");

    /// <summary>How a change history names a stored id.</summary>
    public static string NameOf(string userId) => userId switch
    {
        Local => "You",
        Operator => "Operator",
        _ => userId,
    };
}
