using System.Text.RegularExpressions;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Architecture;

/// <summary>What the documents say is held by a test is held by a test that is there.</summary>
public partial class SecurityDocTests
{
    [Theory]
    [InlineData("security.md")]
    [InlineData("reliability.md")]
    [InlineData("containers.md")]
    [InlineData("scaling.md")]
    public void Every_test_that_is_named_exists(string document)
    {
        var tests = Sources.Of("Tests.cs").Select(file => Path.GetFileNameWithoutExtension(file.Path)).ToHashSet();
        var named = TestClass().Matches(File.ReadAllText(Repository.File("docs", document))).Select(match => match.Groups["name"].Value).Distinct().ToList();

        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.Contains(name, tests));
    }

    [GeneratedRegex("`(?<name>[A-Za-z]+Tests)`", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TestClass();
}
