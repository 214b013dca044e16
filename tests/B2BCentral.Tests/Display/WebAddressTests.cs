using B2BCentral.Testing.Hostile;
using B2BCentral.Web.Display;

namespace B2BCentral.Tests.Display;

public class WebAddressTests
{
    [Theory]
    [InlineData("https://pictures.example/1.png")]
    [InlineData("HTTP://pictures.example/a b?c=d#e")]
    public void A_page_is_linked(string address) => Assert.Equal(address, WebAddress.OfPage(address));

    [Fact]
    public void Nothing_of_the_corpus_is() => Assert.All(ScriptPayloads.All, payload => Assert.Null(WebAddress.OfPage(payload.Text)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/orders")]
    [InlineData("ftp://files.example/1")]
    [InlineData(" https://pictures.example/1.png")]
    public void Nor_is(string? address) => Assert.Null(WebAddress.OfPage(address));
}
