using System.Text.RegularExpressions;
using B2BCentral.Tests.Architecture;
using B2BCentral.Web.Features.Imports.Background;
using B2BCentral.Web.Features.Shared;

namespace B2BCentral.Tests.Features.Shared;

public partial class UploadedFileTests
{
    [Theory]
    [InlineData("orders.txt", "orders.txt")]
    [InlineData("C:\\Users\\me\\orders.txt", "orders.txt")]
    [InlineData("/home/me/orders.txt", "orders.txt")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("a\r\nSet-Cookie: x", "a  Set-Cookie: x")]
    [InlineData("\u001b[31mred.txt", "[31mred.txt")]
    [InlineData("invoice\u202Etxt.exe", "invoicetxt.exe")]
    [InlineData("歯ブラシ.txt", "歯ブラシ.txt")]
    [InlineData("", "file")]
    [InlineData("/", "file")]
    [InlineData("\u200B\0", "file")]
    public void A_name_is_shown_without_folders_and_without_what_cannot_be_seen(string sent, string shown) => Assert.Equal(shown, UploadedFile.NameOf(sent, "file"));

    [Fact]
    public void Of_a_long_name_the_end_is_shown_which_tells_its_kind()
    {
        var shown = UploadedFile.NameOf(string.Concat(Enumerable.Repeat("\U0001F600", 200)) + ".csv2", "file");

        Assert.Equal((99, true), (shown.Length, shown.EndsWith("\U0001F600.csv2", StringComparison.Ordinal)));
        Assert.False(char.IsLowSurrogate(shown[0]));
    }

    [Theory]
    [InlineData("..", "upload")]
    [InlineData("../..", "upload")]
    [InlineData("a/b\0c", "bc")]
    [InlineData(".htaccess", "htaccess")]
    [InlineData("/etc/passwd", "passwd")]
    public void The_name_of_a_stored_file_stays_in_its_folder(string sent, string stored) => Assert.Equal(stored, UploadFolder.NameOf(sent));

    [Fact]
    public void Nobody_asks_for_the_name_that_was_sent_but_these_two()
    {
        var asking = Sources.Of(".cs", ".cshtml").Where(file => file.Path.StartsWith("src/B2BCentral.Web/", StringComparison.Ordinal))
            .Where(file => file.Text.Contains("IFormFile", StringComparison.Ordinal) && SentName().IsMatch(file.Text)).Select(file => file.Path);

        Assert.Equal(["src/B2BCentral.Web/Features/Imports/Background/UploadFolder.cs", "src/B2BCentral.Web/Features/Shared/UploadedFile.cs"], asking.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"\b(file|Logo|Proof|Mapping)[!?]?\.(FileName|ContentType|Headers|ContentDisposition)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentName();
}
