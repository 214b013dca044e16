using B2BCentral.Data.Offers;
using B2BCentral.Testing;
using B2BCentral.Tests.Data.Scores;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Tests.Data.Offers;

public class OfferPricesTests
{
    [Theory]
    [InlineData(null, 1_000L, false)]
    [InlineData(0L, 1_000L, false)]
    [InlineData(999L, 1_000L, true)]
    [InlineData(1_000L, 1_000L, true)]
    [InlineData(1_001L, 1_000L, false)]
    [InlineData(null, null, false)]
    [InlineData(0L, null, false)]
    [InlineData(1L, null, true)]
    [InlineData(0L, 0L, false)]
    public async Task The_database_says_of_a_price_what_the_formula_says(long? business, long? standard, bool holds)
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Given.Order(asin: "A").Offer("A", o => o.Priced(standard, business));

        Assert.Equal(holds, await database.Context.Offers.AnyAsync(OfferPrices.Hold));
        Assert.Equal(holds, (await database.Context.Offers.SingleAsync()).Pricing().Holds(standard));
    }
}
