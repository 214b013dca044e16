using Microsoft.Playwright;

namespace B2BCentral.BrowserTests.Browsing;

public sealed record VisitOptions
{
    public Viewport Viewport { get; init; } = Viewport.Desktop;
    public ColorScheme ColorScheme { get; init; } = ColorScheme.Light;
    public bool JavaScriptEnabled { get; init; } = true;
    public bool HasTouch { get; init; }

    /// <summary>A visit that provokes an error says here what the browser may complain about: a part of the complaint's text.</summary>
    public IReadOnlyList<string> ExpectedComplaints { get; init; } = [];

    /// <summary>Name of the picture taken at the end of the visit, where pictures are asked for.</summary>
    public string? Screenshot { get; init; }

    internal BrowserNewContextOptions ToContextOptions() => new()
    {
        ViewportSize = new() { Width = Viewport.Width, Height = Viewport.Height },
        ColorScheme = ColorScheme,
        JavaScriptEnabled = JavaScriptEnabled,
        HasTouch = HasTouch,
        ReducedMotion = ReducedMotion.Reduce,
        Locale = "en-US",
        TimezoneId = "UTC",
    };
}
