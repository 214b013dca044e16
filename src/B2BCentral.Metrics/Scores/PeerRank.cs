namespace B2BCentral.Metrics.Scores;

/// <summary>Where a seller stands among others that sell similar products.</summary>
/// <param name="Peers">The others, itself excluded.</param>
/// <param name="Below">Those with less.</param>
/// <param name="Equal">Those with exactly as much.</param>
public readonly record struct PeerRank(int Peers, int Below, int Equal)
{
    /// <summary>Mid-rank, (below + half of equal) / n, as a fraction; null among fewer than <paramref name="minimumPeers"/>.</summary>
    public decimal? Percentile(int minimumPeers) => Peers < minimumPeers || Peers <= 0 ? null : (Below + (Equal / 2m)) / Peers;
}
