namespace B2BCentral.Data.Scores;

/// <summary>An offer that something can be done about.</summary>
public sealed class CandidateOffer
{
    public int ProductId { get; init; }
    public required string Sku { get; init; }
    public string? Title { get; init; }

    /// <summary>The SKU where there is no ASIN.</summary>
    public required string Asin { get; init; }

    /// <summary>What traffic reports call it: its SKU or its ASIN.</summary>
    public required string Key { get; init; }

    /// <summary>Its page views are those of an offer with a price or discount already.</summary>
    public bool IsCovered { get; init; }

    /// <summary>B2B page views of the window.</summary>
    public long Views { get; init; }

    /// <summary>B2B sales of the window in minor units.</summary>
    public long Sales { get; init; }

    /// <summary>Buyers can see it, so where it cannot be bought, only stock is missing.</summary>
    public bool IsActive { get; init; }
}

/// <summary>The offers with which most is won, those that businesses look at most first.</summary>
/// <param name="Unpriced">Active ones without a business price.</param>
/// <param name="AboveStandard">Active ones whose business price is above the standard price, so that it does not hold.</param>
/// <param name="Undiscounted">Active ones with a business price and without a quantity discount.</param>
/// <param name="Missing">One of each relevant ASIN that cannot be bought.</param>
public sealed record Candidates(
    IReadOnlyList<CandidateOffer> Unpriced, IReadOnlyList<CandidateOffer> AboveStandard, IReadOnlyList<CandidateOffer> Undiscounted, IReadOnlyList<CandidateOffer> Missing);
