using System.Globalization;

namespace B2BCentral.Testing.Hostile;

/// <summary>A text that tries to become a script. When it does, it calls <c>hit</c> with its number.</summary>
/// <param name="Number">From 1, in the order of the corpus.</param>
/// <param name="Needs">What it needs beside a page that prints it raw; null for nothing. Such a payload cannot show that it would run where that is missing.</param>
/// <param name="IsAddress">It is dangerous where it is all of a value that becomes a link.</param>
public sealed record ScriptPayload(int Number, string Text, string? Needs, bool IsAddress)
{
    /// <summary>The function that a payload calls, defined by whoever watches.</summary>
    public const string Call = "hit";

    /// <summary>The attribute that elements of a payload carry, which no page of ours has.</summary>
    public const string Mark = "data-hit";

    internal static ScriptPayload Of(int number, string text, string? needs, bool isAddress)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return new(number, text.Replace("HIT", $"{Call}({digits})", StringComparison.Ordinal).Replace("NN", digits, StringComparison.Ordinal), needs, isAddress);
    }
}
