using B2BCentral.Data.Imports;

namespace B2BCentral.Imports.Undoing;

/// <summary>What taking an import back does, or why it cannot be done; then nothing of what it would do may be known.</summary>
/// <param name="OrdersRemoved">Orders that it added.</param>
/// <param name="OrdersPutBack">Orders that go back to what they were before it.</param>
/// <param name="Days">The local days whose figures change, per marketplace.</param>
public sealed record UndoPlan(
    Import Import, int OrdersRemoved, int OrdersPutBack, IReadOnlyList<UndoneRows> Rows, IReadOnlyCollection<(string Marketplace, DateOnly Day)> Days)
{
    /// <summary>A later import that still stands: imports are taken back from the newest on, as each builds on what it found.</summary>
    public Import? LaterImport { get; init; }

    /// <summary>What was edited by hand since, of which the import has the earlier state, in the language of the moment: "Business price of SKU-1".</summary>
    public IReadOnlyList<string> Edits { get; init; } = [];

    public bool IsDone => Import.UndoneAt is not null;

    public bool IsPossible => !IsDone && LaterImport is null && Edits.Count == 0;
}

/// <summary>How many rows of a table go and how many are put back.</summary>
/// <param name="Entity">The name of its class.</param>
public sealed record UndoneRows(string Entity, int Removed, int PutBack);
