using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using B2BCentral.Testing.Hostile;

namespace B2BCentral.Tests.Hostile;

/// <summary>
/// Knows the elements and attributes that the pages have when their texts are plain, and finds what hostile texts add to them: an element or attribute
/// that a page never has, an address that leads to a script or elsewhere, a script that is not ours, JSON that has been broken.
/// </summary>
internal sealed class PageWatch
{
    private static readonly string[] Addresses =
        ["href", "src", "action", "formaction", "hx-get", "hx-post", "hx-put", "hx-delete", "xlink:href", "data", "poster", "srcset", "background", "cite", "ping"];

    private readonly HashSet<string> known = [];

    public void Learn(IHtmlDocument page)
    {
        foreach (var element in page.All) known.UnionWith(WordsOf(element));
    }

    public IEnumerable<string> FaultsOf(IHtmlDocument page) => page.All.SelectMany(FaultsOf);

    private IEnumerable<string> FaultsOf(IElement element)
    {
        foreach (var word in WordsOf(element).Where(word => !known.Contains(word))) yield return $"has {word}, which it has not with plain texts";
        foreach (var attribute in element.Attributes.Where(attribute => IsScript(attribute))) yield return $"has the script {attribute.Name}={attribute.Value}";
        foreach (var attribute in element.Attributes.Where(attribute => Addresses.Contains(attribute.Name) && !IsOurs(element, attribute.Value)))
            yield return $"leads to {attribute.Value}";
        if (element is IHtmlScriptElement script && !IsData(script) && (script.TextContent.Length > 0 || script.Source is null)) yield return $"has a script: {script.TextContent}";
    }

    private static IEnumerable<string> WordsOf(IElement element) => element.Attributes.Select(attribute => $"<{element.LocalName} {attribute.Name}>").Prepend($"<{element.LocalName}>");

    private static bool IsScript(IAttr attribute) => attribute.Name is "style" or "srcdoc" or ScriptPayload.Mark ||
        attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name.StartsWith("hx-on", StringComparison.OrdinalIgnoreCase) || attribute.Name.StartsWith("data-hx-", StringComparison.OrdinalIgnoreCase);

    // A browser takes a backslash for a slash, and drops tabs and line breaks before it looks.
    private static bool IsOurs(IElement element, string address) => address.Length == 0 || address[0] is '#' or '?' ||
        (address[0] == '/' && (address.Length == 1 || address[1] is not ('/' or '\\') && !char.IsControl(address[1]))) ||
        (element.LocalName == "a" && Uri.TryCreate(address, UriKind.Absolute, out var elsewhere) && elsewhere.Scheme is "http" or "https" && address.StartsWith(elsewhere.Scheme + "://", StringComparison.Ordinal));

    private static bool IsData(IHtmlScriptElement script)
    {
        if (script.Type != "application/json") return false;
        using var json = JsonDocument.Parse(script.TextContent);
        return true;
    }
}
