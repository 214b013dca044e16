namespace B2BCentral.Imports.Reading.Cells;

/// <summary>Keeps one copy of texts that come again, in a table of fixed size: memory does not grow with the file.</summary>
internal sealed class StringPool
{
    private const int Size = 1 << 14;
    private const int LongestKept = 256;

    private readonly string?[] kept = new string?[Size];

    /// <summary>The text, as the copy already kept where there is one.</summary>
    public string One(string text)
    {
        if (text.Length is 0 or > LongestKept)
            return text;

        ref var place = ref kept[text.GetHashCode(StringComparison.Ordinal) & (Size - 1)];
        if (!string.Equals(place, text, StringComparison.Ordinal))
            place = text;
        return place!;
    }
}
