namespace B2BCentral.Web.Features.Shared;

/// <summary>One labelled input of a form. What is wrong with it is what the model state holds under its name.</summary>
public sealed record FormField(string Name, string Label, string? Value)
{
    public string Type { get; init; } = "text";

    /// <summary>decimal or numeric, for the keyboard of a phone.</summary>
    public string? InputMode { get; init; }

    /// <summary>What stands before the input, such as the currency.</summary>
    public string? Prefix { get; init; }

    /// <summary>What stands after it, such as a percent sign.</summary>
    public string? Suffix { get; init; }

    /// <summary>Which files a file input offers, such as image/png.</summary>
    public string? Accept { get; init; }

    /// <summary>What a browser may fill in, such as current-password.</summary>
    public string? AutoComplete { get; init; }

    public string? Hint { get; init; }

    public bool IsRequired { get; init; }

    public int? MaxLength { get; init; }

    /// <summary>Lines of a text area; null for a single line.</summary>
    public int? Lines { get; init; }

    /// <summary>Whether scripts count down how many characters are left of <see cref="MaxLength"/>.</summary>
    public bool HasCounter { get; init; }

    /// <summary>The choices of a select, value and text; null for an input.</summary>
    public IReadOnlyList<(string Value, string Text)>? Choices { get; init; }

    public string Id => "field-" + Name.Replace('.', '-').Replace('[', '-').Replace(']', '-');
}
