namespace B2BCentral.Imports.Reading.Tables;

/// <summary>Where a value stands in every row, and what stands in for it.</summary>
/// <param name="Position">0-based, or <see cref="Absent"/>.</param>
/// <param name="Name">As the file names the column.</param>
public sealed record Column(int Position, string Name)
{
    public const int Absent = -1;

    public bool IsAbsent => Position == Absent;

    /// <summary>The value where the column is absent or its cell empty.</summary>
    public string Constant { get; init; } = "";

    /// <summary>Cell to the value meant, where a mapping gives some.</summary>
    public IReadOnlyDictionary<string, string>? Meanings { get; init; }

    /// <summary>Neither a column nor a constant gives this value.</summary>
    public bool IsUnknown => IsAbsent && Constant.Length == 0;
}
