using System.Collections;
using B2BCentral.Testing;

namespace B2BCentral.BrowserTests.Browsing;

/// <summary>Which browser the tests drive, and the environment it needs.</summary>
internal sealed record BrowserExecutable(string Path, IReadOnlyDictionary<string, string> Environment)
{
    private static readonly string[] Installed = ["chromium", "google-chrome", "google-chrome-stable"];

    /// <summary>
    /// The one that B2BCENTRAL_TEST_BROWSER names, an installed one, Playwright's own, or the one from npm;
    /// B2BCENTRAL_TEST_BROWSER=packaged asks for the one from npm.
    /// </summary>
    public static async Task<BrowserExecutable> FindAsync(string playwrightsOwn)
    {
        var wanted = System.Environment.GetEnvironmentVariable("B2BCENTRAL_TEST_BROWSER");
        if (wanted == "packaged") return await PackagedAsync();
        if (!string.IsNullOrEmpty(wanted)) return new(wanted, CurrentEnvironment());

        var found = Installed.Select(SearchPath.Find).Append(playwrightsOwn).FirstOrDefault(File.Exists);
        return found is null ? await PackagedAsync() : new(found, CurrentEnvironment());
    }

    private static async Task<BrowserExecutable> PackagedAsync()
    {
        var packaged = await PackagedChromium.UnpackAsync();
        var environment = CurrentEnvironment();
        foreach (var (name, value) in packaged.Env) environment[name] = value;
        return new(packaged.ExecutablePath, environment);
    }

    // Playwright gives the browser exactly the environment it is told, so the tests' own goes along.
    private static Dictionary<string, string> CurrentEnvironment() =>
        System.Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "");
}
