using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace B2BCentral.BrowserTests.Browsing;

/// <summary>What axe finds in a page as it stands.</summary>
internal static class Axe
{
    // What passes need not be told; telling it takes longer than finding what does not. The size of targets is asked of no page unless it is said.
    private static readonly AxeRunOptions Everything = new() { ResultTypes = [ResultType.Violations], Rules = new() { ["target-size"] = new() { Enabled = true } } };

    private static readonly AxeRunOptions WithoutColours = new()
    {
        ResultTypes = [ResultType.Violations],
        Rules = new() { ["target-size"] = new() { Enabled = true }, ["color-contrast"] = new() { Enabled = false }, ["link-in-text-block"] = new() { Enabled = false } },
    };

    // Colours are all that another scheme changes.
    private static readonly AxeRunOptions Colours = new() { RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block"), ResultTypes = [ResultType.Violations] };

    public static Task<IReadOnlyList<string>> ViolationsAsync(this IPage page, bool withColours = true) => ViolationsAsync(page, withColours ? Everything : WithoutColours);

    public static Task<IReadOnlyList<string>> ViolationsOfColoursAsync(this IPage page) => ViolationsAsync(page, Colours);

    public static async Task ExpectNoViolationsAsync(this IPage page)
    {
        var found = await page.ViolationsAsync();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, AxeRunOptions options) =>
        [.. (await page.RunAxe(options)).Violations.Select(violation => $"{violation.Id}: {violation.Help}\n  {string.Join("\n  ", violation.Nodes.Take(5).Select(node => node.Html))}")];
}
