using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Writing;
using B2BCentral.Metrics;

namespace B2BCentral.Imports;

/// <summary>What an import did.</summary>
/// <param name="RejectedFile">Where the rejected rows were written; null when there were none.</param>
public sealed record ImportResult(WhatItSaw Saw, ImportCounts Counts, Currency Currency, string? RejectedFile)
{
    /// <summary>Its number in the history of imports; null when nothing was stored.</summary>
    public int? ImportId { get; init; }

    /// <summary>The first row that was rejected.</summary>
    public RejectedLine? FirstRejected { get; init; }

    /// <summary>Every row was rejected: nothing was stored.</summary>
    public bool NothingUsable => Counts.RowsRead == Counts.Rejected;
}
