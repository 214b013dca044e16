using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading;

/// <summary>Stops at files with far more rows than can be meant, where all of them are held in memory: packed well, a few megabytes hold a hundred million.</summary>
public static class RowLimit
{
    /// <summary>Of files whose rows somebody looks through before they count.</summary>
    public const int ToLookThrough = 200_000;

    /// <summary>Of listings, buyers and traffic: several times what the largest sellers have.</summary>
    public const int ToHold = 1_000_000;

    /// <exception cref="UnusableReportException">There are more; the rows before must not be kept either.</exception>
    public static IEnumerable<T> AtMost<T>(this IEnumerable<T> rows, int most)
    {
        var count = 0;
        foreach (var row in rows)
        {
            if (++count > most)
                throw MoreThan(most);
            yield return row;
        }
    }

    private static UnusableReportException MoreThan(int most) => new(Tf($"The file has more than {most:N0} rows."), T("Split it, and load the parts one after the other."));
}
