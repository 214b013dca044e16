using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Caching.Memory;

namespace B2BCentral.Data.Figures;

/// <summary>What <see cref="FigureMemory"/> keeps between requests, of all sellers.</summary>
public sealed class RememberedFigures : IDisposable
{
    // Of sums and offers, at some 50 bytes each: 50 MB.
    private const int MostEntries = 1_000_000;

    // A seller looks for a while and comes back tomorrow, when the periods are other ones.
    private static readonly TimeSpan Unused = TimeSpan.FromMinutes(30);

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostEntries });

    public bool TryFind<T>(object place, [NotNullWhen(true)] out T? figures) => kept.TryGetValue(place, out figures) && figures is not null;

    /// <param name="place">Whose, of which version, and what it is, by value.</param>
    /// <param name="figures">Nobody changes them any more.</param>
    /// <param name="size">How many entries they have.</param>
    public void Keep<T>(object place, T figures, int size) => kept.Set(place, figures, new MemoryCacheEntryOptions { Size = size + 1, SlidingExpiration = Unused });

    public void Dispose() => kept.Dispose();
}
