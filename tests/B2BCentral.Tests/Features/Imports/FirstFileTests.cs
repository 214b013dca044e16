using System.Text;
using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Writing;

namespace B2BCentral.Tests.Features.Imports;

public sealed class FirstFileTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task An_empty_database_takes_its_first_file_in_the_browser()
    {
        using var visitor = site.NewVisitor();

        var answer = await visitor.PostFilesAsync("/b2b", "/imports/uploads", [("Files", "C:\\reports\\orders.txt", Encoding.UTF8.GetBytes(OrderRow.Report(new OrderRow("1"))))],
            ("OwnStore", "New Shop"), ("Marketplace", "US"), ("Format", "auto"));

        Assert.Equal("/imports/uploads/1?seller=new-shop&marketplace=US", answer.Header("Location"));
        Assert.Equal("orders.txt", (await visitor.GetAsync(answer.Header("Location")!)).Page.Words("h1"));
    }
}
