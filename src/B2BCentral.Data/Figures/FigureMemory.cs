using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Figures;

/// <summary>
/// Remembers what is dear to compute as long as the version of the seller's data stays: whoever looks again, sorts or chooses another measure waits for no
/// database. Exact, as every change of a figure, an offer or a profile counts the version up in its own transaction (<c>SellerMarketplace.DataVersion</c>).
/// Only for what those, the scope and the key decide.
/// </summary>
public sealed class FigureMemory(B2BCentralDb db, RememberedFigures remembered)
{
    // Of each seller at the one moment that is looked at; null where every question is of a moment of its own.
    private Dictionary<int, long>? seen;

    /// <summary>The database is read in one transaction that sees one moment of it and changes no figure: a version is asked for once.</summary>
    public void SeesOneMoment() => seen = [];

    /// <param name="scope">Whose.</param>
    /// <param name="key">What it is, by value.</param>
    /// <param name="read">Computes it.</param>
    /// <param name="size">How many entries it has.</param>
    public async Task<T> GetAsync<T>(FigureScope scope, object key, Func<Task<T>> read, Func<T, int> size)
        where T : notnull
    {
        // Whoever is writing sees what may never be committed.
        if (seen is null && db.Database.CurrentTransaction is not null) return await read();

        var version = await VersionAsync(scope.SellerId);
        var place = (scope, version, key);
        if (remembered.TryFind(place, out T? known)) return known;

        var computed = await read();
        // Whoever reads without a snapshot may have got figures of the next version.
        if (await VersionAsync(scope.SellerId) == version) remembered.Keep(place, computed, size(computed));
        return computed;
    }

    private async ValueTask<long> VersionAsync(int sellerId)
    {
        if (seen is not null && seen.TryGetValue(sellerId, out var known)) return known;

        // Products are the same in every marketplace of the seller, and a file of one of them may rename them. No marketplace ever goes away, so the sum only rises.
        var version = await db.Marketplaces.Where(m => m.SellerId == sellerId).SumAsync(m => m.DataVersion);
        seen?.Add(sellerId, version);
        return version;
    }
}
