namespace B2BCentral.Data.Engines;

/// <summary>What somebody typed as a pattern of LIKE, in which each of its signs means itself on every database.</summary>
public static class LikePattern
{
    public const string Escape = @"\";

    /// <summary>The text anywhere. In small letters, as the column has to be: whether LIKE tells them from capitals differs between databases.</summary>
    public static string Containing(string text) => $"%{string.Concat(text.ToLowerInvariant().Select(Literal))}%";

    // A bracket opens a choice of letters on SQL Server.
    private static string Literal(char sign) => sign is '\\' or '%' or '_' or '[' ? Escape + sign : sign.ToString();
}
