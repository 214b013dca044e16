using B2BCentral.Testing;
using static B2BCentral.Testing.GivenOrders;

namespace B2BCentral.Tests.Imports;

/// <summary>From which day to which a seller's data is known.</summary>
public sealed class DataSpanTests : IAsyncLifetime
{
    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync();

    public Task DisposeAsync() => database.DisposeAsync().AsTask();

    [Theory]
    // It is 31 March 2025.
    [InlineData("2025-03-31", "2025-03-31")]
    [InlineData("2025-04-01", "2025-03-10")]
    [InlineData("2026-03-10", "2025-03-10")]
    public async Task An_order_of_a_day_to_come_does_not_make_the_days_before_it_known(string newest, string end)
    {
        var marketplace = await database.Services.StoreAsync([B2B("A", "2025-03-10", "DESK", 1, 10m), B2B("B", newest, "DESK", 1, 10m)]);

        Assert.Equal((new DateOnly(2025, 3, 10), DateOnly.Parse(end, System.Globalization.CultureInfo.InvariantCulture)), (marketplace.FirstOrderDay, marketplace.LastOrderDay));
    }

    [Fact]
    public async Task Where_all_are_to_come_the_first_is_the_end()
    {
        var marketplace = await database.Services.StoreAsync([B2B("A", "2026-03-10", "DESK", 1, 10m), B2B("B", "2026-03-12", "DESK", 1, 10m)]);

        Assert.Equal((new DateOnly(2026, 3, 10), new DateOnly(2026, 3, 10)), (marketplace.FirstOrderDay, marketplace.LastOrderDay));
    }
}
