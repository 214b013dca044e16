using System.Text;
using B2BCentral.Imports.Pictures;
using B2BCentral.Imports.Proofs;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Imports.Proofs;

public class ProofFileTests
{
    private const string Body = "%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n";

    [Theory]
    [InlineData(Body + "trailer <</Root 1 0 R>>\n%%EOF")]
    [InlineData(Body + "trailer <</Root 1 0 R>>\n%%EOF\r\n\r\n")]
    [InlineData(Body + "<</EncryptMetadata false>> trailer <</Root 1 0 R>>\n%%EOF")]
    public void A_PDF_is_kept_as_it_is(string pdf)
    {
        var file = Encoding.Latin1.GetBytes(pdf);

        Assert.Null(ProofFile.Read(file, out var proof));
        Assert.Equal(ProofFile.Pdf, proof!.ContentType);
        Assert.Equal(file, proof.Content);
    }

    [Theory]
    [InlineData(Body + "trailer <</Root 1 0 R>>", "its end is missing")]
    [InlineData("%PDF-", "its end is missing")]
    [InlineData(Body + "trailer <</Encrypt 5 0 R /Root 1 0 R>>\n%%EOF", "is encrypted")]
    [InlineData(Body + "trailer <</Encrypt<</V 4>>>>\n%%EOF", "is encrypted")]
    [InlineData("<html>%PDF-1.7 %%EOF</html>", "no picture that can be read")]
    [InlineData("GIF89a", "a GIF. Save it as PDF, PNG or JPEG")]
    [InlineData("", "is empty")]
    public void What_is_no_whole_and_open_PDF_is_refused(string content, string reason)
    {
        Assert.Contains(reason, ProofFile.Read(Encoding.Latin1.GetBytes(content), out var proof), StringComparison.Ordinal);
        Assert.Null(proof);
    }

    [Fact]
    public void The_end_of_a_PDF_is_near_its_end() =>
        Assert.Contains("its end is missing", ProofFile.Read(Encoding.Latin1.GetBytes(Body + "%%EOF" + new string(' ', 1_100)), out _), StringComparison.Ordinal);

    [Fact]
    public void A_picture_is_written_anew()
    {
        byte[] file = [.. PictureFiles.Png(more: ("tEXt", "Comment\0<script>"u8.ToArray())), .. "PK"u8];

        Assert.Null(ProofFile.Read(file, out var proof));

        Assert.Equal(CleanPicture.Png, proof!.ContentType);
        Assert.DoesNotContain("script", Encoding.Latin1.GetString(proof.Content), StringComparison.Ordinal);
        Assert.Null(ProofFile.Read(PictureFiles.RealJpeg, out var jpeg));
        Assert.Equal(CleanPicture.Jpeg, jpeg!.ContentType);
    }

    [Fact]
    public void Five_megabytes_are_the_most()
    {
        var file = new byte[ProofFile.MostBytes + 1];
        Encoding.Latin1.GetBytes(Body).CopyTo(file, 0);
        "%%EOF"u8.CopyTo(file.AsSpan(file.Length - 6));

        Assert.Equal("The file has 5.0 MB, and 5 MB are the most. Save it smaller.", ProofFile.Read(file, out _));
        Assert.Null(ProofFile.Read(file[1..] is var shorter && Encoding.Latin1.GetBytes(Body) is var body ? [.. body, .. shorter[body.Length..]] : [], out _));
    }
}
