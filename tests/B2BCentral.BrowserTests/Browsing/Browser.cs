using Microsoft.Playwright;

namespace B2BCentral.BrowserTests.Browsing;

/// <summary>One browser for all browser tests; each visit has a profile of its own.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        var executable = await BrowserExecutable.FindAsync(playwright.Chromium.ExecutablePath);
        browser = await playwright.Chromium.StartAsync(new()
        {
            ExecutablePath = executable.Path,
            Env = executable.Environment,
            // The tests run as root on build machines, where Chromium's sandbox cannot start.
            Args = ["--no-sandbox", "--font-render-hinting=none"],
        });
    }

    /// <summary>Opens the address, does what the test wants with it, and fails when the browser complained meanwhile.</summary>
    public async Task VisitAsync(string address, Func<IPage, Task> journey, VisitOptions? options = null)
    {
        options ??= new();
        await using var context = await browser!.NewContextAsync(options.ToContextOptions());
        var page = await context.NewPageAsync();
        var complaints = new Complaints(page);

        await complaints.AddToFailureOfAsync(async () =>
        {
            await page.GotoAsync(address);
            await journey(page);
        });

        await Screenshots.SaveAsync(page, options);
        complaints.FailUnlessExpected(options.ExpectedComplaints);
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
