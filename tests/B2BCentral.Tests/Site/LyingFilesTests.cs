using B2BCentral.Imports.Reading;
using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Reading;
using B2BCentral.Tests.Imports.Undoing;

namespace B2BCentral.Tests.Site;

/// <summary>Files whose name says another thing than their content, at every place that takes files.</summary>
public sealed class LyingFilesTests(TwoSellers site) : IClassFixture<TwoSellers>
{
    private static readonly byte[] Program = [0x4D, 0x5A, 0x90, 0, .. new byte[512]];
    private static readonly byte[] Elf = [0x7F, 0x45, 0x4C, 0x46, .. new byte[512]];
    private static readonly byte[] Page = "<!doctype html><script>alert(1)</script>"u8.ToArray();
    private static readonly byte[] Drawing = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"u8.ToArray();
    private static readonly byte[] Pdf = "%PDF-1.7\n%%EOF"u8.ToArray();
    private static readonly byte[] Picture = PictureFiles.Png();

    /// <summary>Address, page of the form, its field, a name that such files have, a content that they have not, and what is said of it.</summary>
    public static TheoryData<string, string, string, string, byte[], string> Lies => new()
    {
        { "/pricing/file", "/pricing/file", "file", "prices.csv", Program, "is a program" },
        { "/pricing/file", "/pricing/file", "file", "prices.csv", Picture, "is a PNG picture" },
        { "/pricing/file", "/pricing/file", "file", "prices.csv", Page, "is a web page" },
        { "/pricing/file", "/pricing/file", "file", "prices.csv", Pdf, "is a PDF document" },
        { "/companies/file", "/companies/file", "file", "buyers.csv", Elf, "is a program" },
        { "/companies/file", "/companies/file", "file", "buyers.csv", Page, "is a web page" },
        { "/companies/file", "/companies/file", "file", "buyers.csv", Pdf, "is a PDF document" },
        { "/profile/certifications", "/profile/certifications", "proof", "certificate.pdf", Program, "no picture that can be read" },
        { "/profile/certifications", "/profile/certifications", "proof", "certificate.pdf", Page, "no picture that can be read" },
        { "/profile/certifications", "/profile/certifications", "proof", "certificate.png", Drawing, "an SVG drawing" },
        { "/profile/editor", "/profile/editor", "logo", "logo.png", Pdf, "a PDF document" },
        { "/profile/editor", "/profile/editor", "logo", "logo.gif", Page, "no picture that can be read" },
        { $"/listings/pictures/{TwoSellers.Sku}", $"/listings/pictures/{TwoSellers.Sku}", "files", "front.jpg", Program, "no picture that can be read" },
        { $"/listings/pictures/{TwoSellers.Sku}", $"/listings/pictures/{TwoSellers.Sku}", "files", "front.jpg", Drawing, "an SVG drawing" },
        { "/imports/uploads", "/imports", "Mapping", "mapping.json", Picture, "not valid JSON" },
    };

    [Theory, MemberData(nameof(Lies))]
    public async Task The_content_is_told_and_nothing_is_kept(string address, string page, string field, string name, byte[] content, string said)
    {
        using var visitor = site.NewVisitor();
        var before = await DatabaseDump.OfAsync(site);

        var answer = await visitor.PostFilesAsync($"{page}?{TwoSellers.Theirs}", $"{address}?{TwoSellers.Theirs}", [(field, name, content)], ("altText", "Front"), ("Marketplace", "US"), ("Format", "auto"));

        Assert.Equal(422, answer.Status);
        Assert.Contains(said, answer.Page.Words("main"), StringComparison.Ordinal);
        Assert.Equal(before, await DatabaseDump.OfAsync(site));
    }

    [Theory]
    [InlineData("../../../../tmp/b2b-escaped.csv", "b2b-escaped.csv")]
    [InlineData("C:\\windows\\b2b-escaped.csv", "b2b-escaped.csv")]
    [InlineData("invoice\u202Evsc.exe", "invoicevsc.exe")]
    public async Task A_name_is_shown_as_a_text_without_its_folders(string name, string shown)
    {
        using var visitor = site.NewVisitor();

        var answer = await visitor.PostFilesAsync($"/pricing/file?{TwoSellers.Theirs}", $"/pricing/file?{TwoSellers.Theirs}", [("file", name, Pdf)]);

        Assert.Contains($"{shown} is a PDF document", answer.Page.Words("main"), StringComparison.Ordinal);
        Assert.False(File.Exists("/tmp/b2b-escaped.csv"));
    }

    [Theory]
    [InlineData("/pricing/file", "sku,business-price\n", "S,1\n")]
    [InlineData("/companies/file", "company name,industry\n", "S,23\n")]
    public async Task More_rows_than_anybody_can_look_through_are_refused_before_they_fill_the_memory(string page, string header, string row)
    {
        using var visitor = site.NewVisitor();
        var address = $"{page}?{TwoSellers.Theirs}";
        var packed = Packing.Gzip(header + string.Concat(Enumerable.Repeat(row, RowLimit.ToLookThrough + 1)));

        var answer = await visitor.PostFilesAsync(address, address, [("file", "list.csv", packed)]);

        Assert.Equal(422, answer.Status);
        Assert.Contains("more than 200,000 rows", answer.Page.Words("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zip_within_the_limit_of_the_form_that_unpacks_without_end_is_refused_there()
    {
        using var visitor = site.NewVisitor();
        var bomb = Packing.Gzip(new byte[64 << 20]);

        foreach (var address in new[] { $"/pricing/file?{TwoSellers.Theirs}", $"/companies/file?{TwoSellers.Theirs}" })
        {
            var answer = await visitor.PostFilesAsync(address, address, [("file", "list.csv", bomb)]);

            Assert.Equal(422, answer.Status);
            Assert.Contains("unpacks to far more", answer.Page.Words("main"), StringComparison.Ordinal);
        }
    }
}
