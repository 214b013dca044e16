namespace B2BCentral.Web.Api.Description;

/// <summary>The words that a parameter allows, for the OpenAPI document; whoever reads the parameter judges it.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class WordsAttribute(params string[] words) : Attribute
{
    public IReadOnlyList<string> Words { get; } = words;
}
