using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace B2BCentral.Data.Engines;

/// <summary>Instants as all databases keep them alike: of UTC, to the millisecond, cut and not rounded.</summary>
internal sealed class UtcMilliseconds() : ValueConverter<DateTimeOffset, DateTimeOffset>(
    instant => DateTimeOffset.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds()), stored => stored.ToUniversalTime());
