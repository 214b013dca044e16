namespace B2BCentral.Data.Figures;

/// <summary>A figure of a period with what its growth needs.</summary>
/// <param name="Now">Of the whole period, today included.</param>
/// <param name="Complete">Of the period up to yesterday; the same as <paramref name="Now"/> unless the period includes today.</param>
/// <param name="Then">Of the comparison.</param>
public readonly record struct Compared<T>(T Now, T Complete, T Then);
