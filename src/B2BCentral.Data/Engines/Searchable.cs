using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Engines;

/// <summary>A row with all that it is found by.</summary>
/// <typeparam name="T">What the row is read into.</typeparam>
public sealed class Searchable<T>
{
    public required T Row { get; init; }

    /// <summary>What equals are sorted by.</summary>
    public required string Name { get; init; }

    /// <summary>In small letters, each name or number between line breaks, which no words hold.</summary>
    public required string Text { get; init; }
}

/// <summary>Rows that hold some words, in whatever letters those were typed.</summary>
public static class SearchableRows
{
    // More than a word has; a text made of every letter there is must not keep the database busy.
    private const int MostLetters = 20;

    public static IQueryable<Searchable<T>> Holding<T>(this IQueryable<Searchable<T>> rows, string words)
    {
        var part = LikePattern.Containing(words);
        return WithSmallLettersOf(words.ToLowerInvariant(), rows).Where(row => EF.Functions.Like(row.Text, part, LikePattern.Escape));
    }

    // With our collations most databases know the small letter of A and not that of É. Those that are looked for are replaced one by one.
    private static IQueryable<Searchable<T>> WithSmallLettersOf<T>(string words, IQueryable<Searchable<T>> rows)
    {
        foreach (var letter in words.Where(sign => !char.IsAscii(sign) && char.ToUpperInvariant(sign) != sign).Distinct().Take(MostLetters))
        {
            var (capital, small) = (char.ToUpperInvariant(letter).ToString(), letter.ToString());
            rows = rows.Select(row => new Searchable<T> { Row = row.Row, Name = row.Name, Text = row.Text.Replace(capital, small) });
        }

        return rows;
    }
}
