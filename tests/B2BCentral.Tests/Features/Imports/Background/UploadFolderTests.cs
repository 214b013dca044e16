using B2BCentral.Web.Features.Imports.Background;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace B2BCentral.Tests.Features.Imports.Background;

public sealed class UploadFolderTests
{
    [Theory]
    [InlineData("Host=db;Database=b2b")]
    [InlineData("Server=db;Database=b2b")]
    public async Task Where_no_file_is_the_database_uploads_wait_in_the_working_directory(string connection)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["ConnectionStrings:B2BCentral"] = connection }).Build();
        string stored;
        using (var folder = new UploadFolder(configuration)) stored = await folder.SaveAsync(new FormFile(Stream.Null, 0, 0, "files", "orders.txt"));

        var own = Path.GetDirectoryName(Path.GetDirectoryName(stored))!;
        Directory.Delete(own, recursive: true);
        Assert.Equal(Path.Combine(Directory.GetCurrentDirectory(), "uploads"), Path.GetDirectoryName(own));
    }
}
