using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace B2BCentral.Data.Figures;

/// <summary>
/// Remembers what is dear to compute as long as the version of the seller's data stays: whoever looks again, sorts or chooses another measure waits for no
/// database. Exact, as every change of a figure, an offer or a profile counts the version up in its own transaction (<c>SellerMarketplace.DataVersion</c>).
/// Only for what those, the scope and the key decide, and for readers that are not in the middle of a change.
/// </summary>
public sealed class FigureMemory : IDisposable
{
    // Of sums and offers, at some 50 bytes each: 50 MB.
    private const int MostEntries = 1_000_000;

    // A seller looks for a while and comes back tomorrow, when the periods are other ones.
    private static readonly TimeSpan Unused = TimeSpan.FromMinutes(30);

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostEntries });

    /// <param name="db">At the moment that the figures are of: the version is read there, as a file may have come in since the request began.</param>
    /// <param name="scope">Whose.</param>
    /// <param name="key">What it is, by value.</param>
    /// <param name="read">Computes it.</param>
    /// <param name="size">How many entries it has.</param>
    public async Task<T> GetAsync<T>(B2BCentralDb db, FigureScope scope, object key, Func<Task<T>> read, Func<T, int> size)
        where T : class
    {
        var version = await VersionAsync(db, scope);
        var place = (scope, version, key);
        if (kept.TryGetValue(place, out T? known)) return known!;

        var computed = await read();
        // Whoever reads without a snapshot may have got figures of the next version.
        if (await VersionAsync(db, scope) == version) kept.Set(place, computed, new MemoryCacheEntryOptions { Size = size(computed) + 1, SlidingExpiration = Unused });
        return computed;
    }

    public void Dispose() => kept.Dispose();

    // Products are the same in every marketplace of the seller, and a file of one of them may rename them. No marketplace ever goes away, so the sum only rises.
    private static Task<long> VersionAsync(B2BCentralDb db, FigureScope scope) => db.Marketplaces.Where(m => m.SellerId == scope.SellerId).SumAsync(m => m.DataVersion);
}
