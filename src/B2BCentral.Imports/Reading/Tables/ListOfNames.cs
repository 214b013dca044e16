using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.Tables;

/// <summary>Names of columns for a message, and those among them that a misspelt one may have meant.</summary>
internal static class ListOfNames
{
    private const int Shown = 60;
    private const int Suggested = 3;

    public static string Of(IReadOnlyCollection<string> names)
    {
        var text = string.Join(", ", names.Take(Shown));
        return names.Count > Shown ? Tf($"{text} and {names.Count - Shown:N0} more") : text;
    }

    /// <summary>" Did you mean a or b?", or "" when nothing is near.</summary>
    public static string DidYouMean(string name, IEnumerable<string> candidates)
    {
        var near = Near(name, candidates);
        return near.Count == 0 ? "" : " " + Tf($"Did you mean {string.Join(T(" or "), near)}?");
    }

    /// <summary>The nearest names, best first, at most three; those that share no more than chance would are left out.</summary>
    public static IReadOnlyList<string> Near(string name, IEnumerable<string> candidates)
    {
        var sought = HeaderName.Loosely(name);
        return [.. candidates
            .Select(candidate => (Name: candidate, Distance: Distance(sought, HeaderName.Loosely(candidate))))
            .Where(candidate => candidate.Name.Length > 0 && candidate.Distance <= Math.Max(2, sought.Length / 3))
            .OrderBy(candidate => candidate.Distance)
            .Take(Suggested)
            .Select(candidate => candidate.Name)];
    }

    // Edits that turn one into the other; a name inside the other counts as one edit.
    private static int Distance(string one, string other)
    {
        if (one.Length >= 3 && other.Length >= 3 && (one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal)))
            return string.Equals(one, other, StringComparison.Ordinal) ? 0 : 1;

        var previous = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var row = 1; row <= one.Length; row++)
        {
            var current = new int[other.Length + 1];
            current[0] = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var replaced = previous[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1);
                current[column] = Math.Min(Math.Min(current[column - 1], previous[column]) + 1, replaced);
            }

            previous = current;
        }

        return previous[^1];
    }
}
