using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace B2BCentral.BrowserTests.Browsing;

/// <summary>What the browser complained about: script errors, violations of the content security policy, requests that failed.</summary>
public sealed class Complaints
{
    private readonly ConcurrentQueue<string> all = new();

    public Complaints(IPage page)
    {
        // Chromium reports a violated content security policy as an error on the console, also where scripts are off.
        page.Console += (_, message) => Add(message.Type == "error", $"console: {message.Text} ({message.Location})");
        page.PageError += (_, error) => Add(true, $"script: {error}");
        page.Response += (_, response) => Add(response.Status >= 400, $"{response.Status}: {response.Url}");
        // A request is aborted when the visitor moves on before its answer, which is no fault of the page.
        page.RequestFailed += (_, request) => Add(request.Failure != "net::ERR_ABORTED", $"{request.Failure}: {request.Url}");
    }

    public void FailUnlessExpected(IReadOnlyList<string> expected)
    {
        var unexpected = all.Where(complaint => !expected.Any(part => complaint.Contains(part, StringComparison.Ordinal))).ToList();
        if (unexpected.Count > 0) Assert.Fail($"The browser complained:\n{string.Join('\n', unexpected)}");
    }

    /// <summary>A journey often fails because of what the browser complained about, so a failure tells both.</summary>
    public async Task AddToFailureOfAsync(Func<Task> journey)
    {
        try
        {
            await journey();
        }
        catch (Exception failure) when (!all.IsEmpty)
        {
            throw new InvalidOperationException($"{failure.Message}\nThe browser complained:\n{string.Join('\n', all)}", failure);
        }
    }

    private void Add(bool isComplaint, string text)
    {
        if (isComplaint) all.Enqueue(text);
    }
}
