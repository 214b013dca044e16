using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Account;

/// <summary>What a browser calls itself, in words.</summary>
public static class DeviceText
{
    // The first that fits: others name themselves after those further down.
    private static readonly (string Part, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS", "Firefox"), ("Chrome/", "Chrome"), ("CriOS", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Part, string Name)[] Systems =
        [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS X", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux")];

    public static string Of(string? device) => (NameOf(device, Browsers), NameOf(device, Systems)) switch
    {
        (null, null) => T("Unknown device"),
        (null, { } system) => system,
        ({ } browser, null) => browser,
        ({ } browser, { } system) => Tf($"{browser} on {system}"),
    };

    private static string? NameOf(string? device, (string Part, string Name)[] known) =>
        device is null ? null : Array.Find(known, one => device.Contains(one.Part, StringComparison.Ordinal)).Name;
}
