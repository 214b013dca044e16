namespace B2BCentral.BrowserTests.Browsing;

/// <summary>The three widths the design is made for.</summary>
public sealed record Viewport(int Width, int Height)
{
    public static readonly Viewport Desktop = new(1440, 900);
    public static readonly Viewport Tablet = new(768, 1024);
    public static readonly Viewport Phone = new(375, 812);

    public static TheoryData<Viewport> All => [Desktop, Tablet, Phone];
}
