using System.Net;
using B2BCentral.Tests.Features.Imports;

namespace B2BCentral.Tests.Features.Errors;

/// <summary>Browsers ask for compressed pages, which begin to be sent later than others.</summary>
public sealed class NoSuchSellerTests(ImportSite site) : IClassFixture<ImportSite>
{
    [Theory]
    [InlineData("/orders?seller=nope", "br")]
    [InlineData("/orders?seller=nope", "gzip")]
    [InlineData("/b2b?seller=nope", "br")]
    [InlineData("/orders?seller=nope", null)]
    public async Task A_seller_that_is_not_the_visitors_is_not_found_however_the_page_is_packed(string address, string? encoding)
    {
        using var client = site.CreateClient();
        if (encoding is not null) client.DefaultRequestHeaders.Add("Accept-Encoding", encoding);

        using var answer = await client.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(encoding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
    }
}
