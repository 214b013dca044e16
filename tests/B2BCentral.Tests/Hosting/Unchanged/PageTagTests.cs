using System.Text;
using B2BCentral.Web.Hosting.Unchanged;

namespace B2BCentral.Tests.Hosting.Unchanged;

public sealed class PageTagTests
{
    private const string Page = """<form><input name="__RequestVerificationToken" type="hidden" value="CfDJ8one" /></form><b>$10.00</b><time data-made-at datetime="1">1:00</time><i>end</i>""";

    [Theory]
    [InlineData("CfDJ8one", "CfDJ8other")]
    [InlineData("datetime=\"1\">1:00<", "datetime=\"2\">2:00<")]
    public void Tokens_and_the_time_it_was_made_are_new_in_each(string part, string other) => Assert.Equal(TagOf(Page), TagOf(Page.Replace(part, other, StringComparison.Ordinal)));

    [Theory]
    [InlineData("$10.00", "$10.01")]
    [InlineData("<form>", "<form >")]
    [InlineData("end", "END")]
    [InlineData("</form>", "")]
    [InlineData("</time>", "</time> ")]
    public void Anything_else_is_another_page(string part, string other) => Assert.NotEqual(TagOf(Page), TagOf(Page.Replace(part, other, StringComparison.Ordinal)));

    [Fact]
    public void Tokens_are_good_for_one_only() => Assert.NotEqual(TagOf(Page, "me"), TagOf(Page, "you"));

    [Fact]
    public void Half_a_page_has_one_too() => Assert.NotEqual(TagOf(Page[..60]), TagOf(Page[..61]));

    private static string TagOf(string page, string whose = "me") => PageTag.Of(Encoding.UTF8.GetBytes(page), whose).ToString();
}
