using System.Text.RegularExpressions;
using B2BCentral.Testing;
using Microsoft.AspNetCore.Hosting;

namespace B2BCentral.Tests.Style;

/// <summary>The page of parts lives: what is added to the shared sheets is on it, or its test says what is missing.</summary>
public sealed partial class StylePageTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Url = "/style";

    private static readonly string[] SetByScripts = ["js", "placed"];

    [Theory]
    [InlineData("Development", 200)]
    [InlineData("Production", 404)]
    public async Task It_is_there_in_development_alone(string environment, int status)
    {
        await using var inIt = site.WithWebHostBuilder(host => host.UseEnvironment(environment));
        using var client = inIt.CreateClient();
        using var answer = await client.GetAsync(Url);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("parts.css")]
    [InlineData("forms.css")]
    [InlineData("states.css")]
    [InlineData("popups.css")]
    [InlineData("tables.css")]
    public async Task Every_class_of_a_shared_sheet_is_on_it(string sheet)
    {
        var page = await site.GetPageAsync(Url);

        var defined = ClassOrComment().Matches(Asset("Assets", "css", sheet)).Select(match => match.Groups["name"]).Where(name => name.Success).Select(name => name.Value);
        Assert.Empty(defined.Except(page.QuerySelectorAll("[class]").SelectMany(part => part.ClassList)).Except(SetByScripts));
    }

    [Fact]
    public async Task So_is_every_token_icon_and_picture()
    {
        var page = await site.GetPageAsync(Url);
        var shown = page.QuerySelectorAll(".style-page code").Select(name => name.TextContent).ToHashSet();
        var pictures = Directory.GetFiles(Repository.File("src", "B2BCentral.Web", "wwwroot", "img"), "*.svg").Select(file => Path.GetFileNameWithoutExtension(file));

        Assert.Empty(Token().Matches(Asset("Assets", "css", "tokens.css")).Select(match => match.Groups["name"].Value).Except(shown));
        Assert.Empty(Symbol().Matches(Asset("Features", "Shared", "_Icons.cshtml")).Select(match => match.Groups["name"].Value).Except(shown));
        Assert.Empty(pictures.Except(["favicon"]).Except(shown));
    }

    private static string Asset(params string[] path) => File.ReadAllText(Repository.File(["src", "B2BCentral.Web", .. path]));

    [GeneratedRegex(@"/\*.*?\*/|\.(?<name>[a-z][a-z0-9-]*)", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ClassOrComment();

    [GeneratedRegex(@"^\s+(?<name>--[a-z0-9-]+):", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();

    [GeneratedRegex("<symbol id=\"icon:(?<name>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Symbol();
}
