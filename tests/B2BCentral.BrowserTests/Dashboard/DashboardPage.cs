using Microsoft.Playwright;

namespace B2BCentral.BrowserTests.Dashboard;

/// <summary>The dashboard as its user sees it: regions, their controls, and what is swapped.</summary>
internal sealed class DashboardPage(IPage page)
{
    public ILocator Snapshot => page.Locator("#sales-snapshot");

    public ILocator Segments => page.Locator("#customer-segments");

    public ILocator Products => page.Locator("#top-products");

    public ILocator Dialog => page.Locator("#dialog");

    public ILocator Toast => page.Locator("body > .toasts");

    public string Query => Uri.UnescapeDataString(new Uri(page.Url).Query);

    public static ILocator Options(ILocator widget) => widget.Locator("[popovertarget$='-menu']");

    public static ILocator Link(ILocator widget, string name) => widget.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    public static ILocator Item(ILocator widget, string name) => widget.GetByRole(AriaRole.Menuitem, new() { Name = name });

    /// <summary>Does what swaps the widget, and waits until the new one is there and wired.</summary>
    public async Task SwapAsync(ILocator widget, Func<Task> action)
    {
        await MarkAsync();
        await action();
        await page.Locator($"#{await widget.GetAttributeAsync("id")}:not([data-marked]):not(.htmx-added)").WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    /// <summary>Marks the widgets as they are now, so that those which stay can be told from new ones.</summary>
    public Task MarkAsync() => page.EvaluateAsync("document.querySelectorAll('[data-widget]').forEach(widget => widget.dataset.marked = '')");

    public static async Task<bool> WasSwappedAsync(ILocator widget) => await widget.GetAttributeAsync("data-marked") is null;
}
