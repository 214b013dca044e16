using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using B2BCentral.Testing;

namespace B2BCentral.BrowserTests.Browsing;

/// <summary>The Chromium that comes through npm, for machines that have none; eng/packaged-chromium.mjs installs and unpacks it once.</summary>
internal sealed record PackagedChromium(string ExecutablePath, Dictionary<string, string> Env)
{
    private const string Remedy = "Install Chromium or Chrome, or name one in B2BCENTRAL_TEST_BROWSER.";

    public static async Task<PackagedChromium> UnpackAsync()
    {
        using var node = StartNode();
        var errors = node.StandardError.ReadToEndAsync();
        var answer = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        if (node.ExitCode != 0)
            throw new InvalidOperationException($"The packaged Chromium could not be unpacked. {Remedy}\n{await errors}");
        return JsonSerializer.Deserialize<PackagedChromium>(answer, JsonSerializerOptions.Web)!;
    }

    private static Process StartNode()
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", [Repository.File("eng", "packaged-chromium.mjs")])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        }
        catch (Win32Exception failure)
        {
            throw new InvalidOperationException($"There is no browser, and no Node.js to unpack the packaged one. {Remedy}", failure);
        }
    }
}
