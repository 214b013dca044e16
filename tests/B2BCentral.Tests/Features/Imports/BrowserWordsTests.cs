using B2BCentral.Web.Features.Imports;

namespace B2BCentral.Tests.Features.Imports;

public class BrowserWordsTests
{
    [Theory]
    [InlineData("Import it with --marketplace DE or FR.", "Import it with marketplace DE or FR.")]
    [InlineData("Name the marketplace it belongs to with --marketplace.", "Name the marketplace it belongs to with the field Marketplace.")]
    [InlineData("Load it with --format all-orders or auto.", "Load it as “All Orders report” or “Detected automatically by their columns”.")]
    [InlineData("Write a mapping and load the file as order-lines.", "Write a mapping and load the file as “Order lines by a mapping”.")]
    [InlineData("Say which days it is of with --from and --to.", "Say which days it is of with From and To.")]
    [InlineData("Pass it with --mapping.", "Pass it with the field Mapping.")]
    [InlineData("Download it again.", "Download it again.")]
    public void A_remedy_names_fields_instead_of_options(string remedy, string words) => Assert.Equal(words, BrowserWords.Of(remedy));
}
