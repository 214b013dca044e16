using B2BCentral.Imports.Reading.Tables;

namespace B2BCentral.Tests.Imports.Reading.Tables;

public class HeaderNameTests
{
    [Theory]
    [InlineData("Sessions – Total", "sessions-total")]
    [InlineData("Sessions - Total - B2B", "sessions-total-b2b")]
    [InlineData("Total de artículos del pedido -B2B", "total de artículos del pedido-b2b")]
    [InlineData("Page views — Total", "page views-total")]
    [InlineData("purchase‐date", "purchase-date")]
    [InlineData("\uFEFFamazon-order-id", "amazon-order-id")]
    [InlineData("order\0-id", "order-id")]
    [InlineData("order\uFFFE-id", "order-id")]
    [InlineData("Sales\u00A0Channel ", "sales channel")]
    [InlineData("  Units   Ordered ", "units ordered")]
    [InlineData("（親）ASIN", "(親)asin")]
    public void Writes_every_spelling_of_a_name_alike(string name, string normalised) => Assert.Equal(normalised, HeaderName.Normalise(name));

    [Theory]
    [InlineData("Buyer ID")]
    [InlineData("buyer_id")]
    [InlineData("buyer-id")]
    [InlineData("BuyerId")]
    public void Loosely_keeps_letters_and_digits_alone(string name) => Assert.Equal("buyerid", HeaderName.Loosely(name));
}
