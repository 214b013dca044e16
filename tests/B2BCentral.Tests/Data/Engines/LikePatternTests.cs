using B2BCentral.Data.Engines;

namespace B2BCentral.Tests.Data.Engines;

public class LikePatternTests
{
    [Theory]
    [InlineData("", "%%")]
    [InlineData("Clamp 5", "%clamp 5%")]
    [InlineData("ÄÉ", "%äé%")]
    [InlineData("50%_[x]", @"%50\%\_\[x]%")]
    [InlineData(@"a\b", @"%a\\b%")]
    [InlineData("😀'", "%😀'%")]
    public void Every_sign_means_itself(string text, string pattern) => Assert.Equal(pattern, LikePattern.Containing(text));
}
