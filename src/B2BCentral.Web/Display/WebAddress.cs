namespace B2BCentral.Web.Display;

/// <summary>An address that came from outside and becomes a link.</summary>
public static class WebAddress
{
    /// <summary>The address as it is when it leads to a page; null when it leads to a script, a file or nowhere.</summary>
    public static string? OfPage(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && text!.StartsWith(address.Scheme + "://", StringComparison.OrdinalIgnoreCase) ? text : null;
}
