using System.Text.RegularExpressions;

namespace B2BCentral.Tests.Architecture;

/// <summary>Small files, and views that a strict content security policy can serve.</summary>
public partial class FileTests
{
    private const int LongestFile = 300;
    private const int LongestView = 120;

    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        Assert.Empty(TooLong(LongestFile, ".cs", ".cshtml", ".js", ".mjs", ".css"));

    [Fact]
    public void No_view_is_longer_than_120_lines() => Assert.Empty(TooLong(LongestView, ".cshtml"));

    [Fact]
    public void No_view_has_a_style_or_a_script_of_its_own()
    {
        var inline = from file in Sources.Of(".cshtml")
                     from Match match in Inline().Matches(file.Text)
                     select $"{file.Path}: {match.Value}";

        Assert.Empty(inline);
    }

    /// <summary>What it left open would hold all that the page has after it.</summary>
    [Fact]
    public void A_view_that_ends_early_leaves_nothing_open()
    {
        var open = from file in Sources.Of(".cshtml")
                   from Match end in EndsEarly().Matches(file.Text)
                   let before = file.Text[..end.Index]
                   from tag in (string[])["section", "div", "form", "main", "dl", "ul"]
                   where Regex.Count(before, $@"<{tag}\b") != Regex.Count(before, $"</{tag}>")
                   select $"{file.Path}: {tag}";

        Assert.Empty(open);
    }

    /// <summary>Without an address a form is not known by its rights, and whoever may only look is not told.</summary>
    [Fact]
    public void Every_form_that_posts_says_where()
    {
        var silent = from file in Sources.Of(".cshtml")
                     from Match form in PostForm().Matches(file.Text)
                     where !form.Value.Contains(" action=", StringComparison.Ordinal)
                     select $"{file.Path}: {form.Value}";

        Assert.Empty(silent);
    }

    [Theory]
    [InlineData("<div style=\"color:red\">")]
    [InlineData("<style>")]
    [InlineData("<a onclick=\"go()\">")]
    [InlineData("<a hx-on::after-request='go()'>")]
    [InlineData("<script>go()</script>")]
    [InlineData("<a href=\"javascript:go()\">")]
    public void Such_as(string markup) => Assert.Matches(Inline(), markup);

    [Theory]
    [InlineData("<script src=\"~/lib/site/site.js\"></script>")]
    [InlineData("<script type=\"application/json\">{}</script>")]
    public void But_not(string markup) => Assert.DoesNotMatch(Inline(), markup);

    private static IEnumerable<string> TooLong(int lines, params string[] endings) =>
        Sources.Of(endings).Select(file => (file.Path, Lines: file.Text.AsSpan().Count('\n'))).Where(file => file.Lines > lines).Select(file => $"{file.Path}: {file.Lines}");

    [GeneratedRegex("""<form\b[^>]*method="post"[^>]*>""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PostForm();

    [GeneratedRegex("""\sstyle\s*=|<style|\s(?:hx-)?on[a-z:-]+\s*=\s*["']|<script(?![^>]*(?:\ssrc=|application/json))|javascript:""", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Inline();

    [GeneratedRegex(@"^\s*return;", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EndsEarly();
}
