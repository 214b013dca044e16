namespace B2BCentral.Data.Engines;

/// <summary>How many tables were spread over the machines of a cluster by their seller, copied to each of them, and were so before.</summary>
public sealed record SpreadTables(int BySeller, int Everywhere, int Before);
