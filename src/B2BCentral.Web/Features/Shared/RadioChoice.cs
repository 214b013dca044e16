namespace B2BCentral.Web.Features.Shared;

/// <summary>One of several that exclude each other.</summary>
public sealed record RadioChoice(string Name, string Value, string Text, bool IsChosen);
