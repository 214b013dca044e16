using AngleSharp.Html.Dom;

namespace B2BCentral.SqlServerTests.Queries;

/// <param name="Address">Where it goes.</param>
/// <param name="Fields">As they stand on the page; what is empty and has to be said is said.</param>
internal sealed record PageForm(string Address, IReadOnlyList<(string Name, string Value)> Fields);

/// <summary>The forms of a page as somebody sends them who changes nothing.</summary>
internal static class PageForms
{
    private const string Token = "__RequestVerificationToken";

    // What takes away comes last, or nothing would be left for the others.
    private static readonly string[] Last = ["delete", "remove", "revoke", "discard", "undo", "reject", "decline", "end", "off", "sign-out"];

    public static IEnumerable<PageForm> Of(IHtmlDocument page) => page.QuerySelectorAll("form[method=post]").OfType<IHtmlFormElement>().SelectMany(form =>
    {
        var (address, fields) = (form.GetAttribute("action") ?? "", Fields(form).ToList());
        var buttons = form.QuerySelectorAll("button[name], button[formaction]").OfType<IHtmlButtonElement>().Where(button => button.Type == "submit").ToList();
        return buttons.Count == 0
            ? [new PageForm(address, fields)]
            : buttons.Select(button => new PageForm(button.GetAttribute("formaction") ?? address, button.Name is { Length: > 0 } name ? [.. fields, (name, button.Value)] : fields));
    }).Where(form => form.Address.StartsWith('/'));

    public static int Turn(string address)
    {
        var words = address.Split('?')[0].Split('/');
        return Array.FindIndex(Last, word => words.Any(part => part.StartsWith(word, StringComparison.Ordinal)));
    }

    private static IEnumerable<(string, string)> Fields(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } choice when choice.IsChecked:
                    yield return (choice.Name!, choice.Value);
                    break;
                case IHtmlInputElement { Type: "checkbox" or "radio" or "file" or "submit" or "button" } or IHtmlInputElement { Name: Token }:
                    break;
                case IHtmlInputElement { Name.Length: > 0 } input:
                    yield return (input.Name!, input.Value.Length > 0 ? input.Value : Said(input.Type));
                    break;
                case IHtmlSelectElement { Name.Length: > 0 } select:
                    yield return (select.Name!, select.Value is { Length: > 0 } value ? value : select.Options.Select(option => option.Value).FirstOrDefault(option => option.Length > 0) ?? "");
                    break;
                case IHtmlTextAreaElement { Name.Length: > 0 } area:
                    yield return (area.Name!, area.Value.Length > 0 ? area.Value : "Words");
                    break;
            }
    }

    private static string Said(string type) => type switch
    {
        "number" => "5",
        "date" => "2025-04-01",
        "email" => "anna@example.com",
        "hidden" => "",
        _ => "5",
    };
}
