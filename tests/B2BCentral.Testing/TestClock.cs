namespace B2BCentral.Testing;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class TestClock : TimeProvider
{
    private DateTimeOffset now = new(2025, 3, 31, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void SetTo(DateTimeOffset instant) => now = instant;

    public void Advance(TimeSpan duration) => now += duration;
}
