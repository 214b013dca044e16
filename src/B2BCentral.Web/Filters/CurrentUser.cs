namespace B2BCentral.Web.Filters;

/// <summary>Who is looking and changing. There is no sign-in yet, so it is whoever sits at this machine.</summary>
public class CurrentUser
{
    /// <summary>Who checks certificates, as it is stored beside what was decided.</summary>
    public const string Operator = "operator";

    private const string Local = "local";

    /// <summary>What is stored beside a change or a preference.</summary>
    public string Id => Local;

    /// <summary>How a change history names a stored id.</summary>
    public static string NameOf(string userId) => userId switch
    {
        Local => "You",
        Operator => "Operator",
        _ => userId,
    };
}
