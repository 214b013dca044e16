using B2BCentral.Data.Traffic;

namespace B2BCentral.Imports.Writing;

/// <summary>What a file tells of days or of one kind of product, added up.</summary>
/// <param name="Level">null for the rows by day, week or month.</param>
/// <param name="Rows">Days, weeks or months, or products.</param>
public sealed record TrafficTotals(TrafficLevel? Level, int Rows, TrafficSum Sum);
