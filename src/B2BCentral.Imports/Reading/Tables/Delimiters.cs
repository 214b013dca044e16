namespace B2BCentral.Imports.Reading.Tables;

/// <summary>The characters that part the cells of a line.</summary>
internal static class Delimiters
{
    /// <summary>The delimiter of a header line; null when it has none of tab, comma and semicolon.</summary>
    public static char? Detect(string headerLine)
    {
        // No header name holds a tab, while names with commas occur in tab-delimited files.
        if (headerLine.Contains('\t'))
            return '\t';

        var commas = OutsideQuotes(headerLine, ',');
        var semicolons = OutsideQuotes(headerLine, ';');
        if (commas == 0 && semicolons == 0)
            return null;
        return semicolons > commas ? ';' : ',';
    }

    public static string NameOf(char delimiter) => delimiter switch
    {
        '\t' => "tab",
        ',' => "comma",
        ';' => "semicolon",
        _ => delimiter.ToString(),
    };

    /// <summary>The first line that is not blank.</summary>
    public static string FirstLine(string text)
    {
        var start = text.TrimStart('\r', '\n', ' ', '\uFEFF');
        var end = start.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? start : start[..end];
    }

    private static int OutsideQuotes(string line, char sought)
    {
        var count = 0;
        var inQuotes = false;
        foreach (var character in line)
        {
            if (character == '"')
                inQuotes = !inQuotes;
            else if (character == sought && !inQuotes)
                count++;
        }

        return count;
    }
}
