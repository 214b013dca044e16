using B2BCentral.Web.Access;

namespace B2BCentral.Web.Filters;

/// <summary>Who is looking and changing.</summary>
public class CurrentUser
{
    /// <summary>Null until somebody is signed in.</summary>
    public SignedIn? SignedIn { get; set; }

    /// <summary>What is stored beside a change or a preference.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public string Id => SignedIn?.User.Id ?? throw new InvalidOperationException("Nobody is signed in, and this asks who it is.");
}
