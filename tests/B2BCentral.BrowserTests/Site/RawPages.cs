using System.Text.Json;
using B2BCentral.Testing.Hostile;
using Microsoft.Playwright;

namespace B2BCentral.BrowserTests.Site;

/// <summary>Pages as a careless site would print them: each payload raw, in every place where a text can stand.</summary>
internal static class RawPages
{
    private const string Name = "raw-page";

    private const string InText = "<div>HERE</div>";
    private const string InAddress = "<a href=\"HERE\">go</a>";
    private const string WithHtmx = "<script src=/lib/htmx/htmx.min.js></script><div>HERE</div>";

    // A script that reads a text out of its JSON and writes it as HTML.
    private const string Written = "<script>onload = () => { const box = document.createElement('div'); document.body.append(box); box.innerHTML = ENCODED; }</script>";

    private static readonly string[] Elsewhere =
    [
        "<input value=\"HERE\">", "<input value='HERE'>", "<input value=HERE>", "<textarea>HERE</textarea>", "<title>HERE</title>", "<!-- HERE -->", "<script>const text = \"HERE\";</script>",
        "<script>const text = 'HERE';</script>", "<script>const text = `HERE`;</script>", "<script type=application/json>{\"text\":\"HERE\"}</script>", "<style>.a { color: HERE }</style>",
        "<select><option>HERE</option></select>", "<noscript>HERE</noscript>", "<svg><![CDATA[HERE]]></svg>",
    ];

    // What a visitor does, as far as the document lets one; a link that leads elsewhere is not followed.
    private const string UseEverything =
        """
        async () => {
          const wait = ms => new Promise(done => setTimeout(done, ms));
          await wait(150);
          for (const frame of document.querySelectorAll("iframe")) {
            let all = [];
            try { all = [...frame.contentDocument.querySelectorAll("*")]; } catch { continue; }
            for (const one of all) {
              const leads = one.getAttribute("href") ?? one.getAttribute("formaction") ?? one.getAttribute("action") ?? "";
              if (/^(https?:|feed:|view-source:|data:|[/\\])/i.test(leads)) continue;
              one.focus?.();
              for (const type of ["mouseover", "focus"]) one.dispatchEvent(new Event(type, { bubbles: true }));
              one.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
              if (one.localName === "dialog") one.close();
            }
          }
          await wait(100);
          return { hits: window.__hits, forbidden: window.__forbidden };
        }
        """;

    /// <param name="page">Of the browser; nothing but this page and the site's own scripts is loaded.</param>
    /// <param name="origin">The site that the page seems to be of.</param>
    /// <param name="payloads">What is printed.</param>
    /// <param name="policy">The content security policy that comes with it; null for none.</param>
    /// <returns>Which payloads ran, and what the policy forbade.</returns>
    public static async Task<JsonElement> OpenAsync(IPage page, string origin, IEnumerable<ScriptPayload> payloads, string? policy)
    {
        var body = string.Concat(payloads.SelectMany(Of).Select(document => $"<iframe srcdoc=\"{document.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)}\"></iframe>"));
        await page.UnrouteAllAsync();
        await page.RouteAsync("**/*", route => route.Request.Url.EndsWith("htmx.min.js", StringComparison.Ordinal) ? route.ContinueAsync() : route.AbortAsync());
        await page.RouteAsync($"**/{Name}", route => route.FulfillAsync(new()
        {
            ContentType = "text/html; charset=utf-8",
            Headers = policy is null ? [] : new Dictionary<string, string> { ["Content-Security-Policy"] = policy },
            Body = "<!doctype html>" + body,
        }));
        await page.GotoAsync(origin + Name);
        return await page.EvaluateAsync<JsonElement>(UseEverything);
    }

    private static IEnumerable<string> Of(ScriptPayload payload) => PlacesOf(payload).Select(place => "<!doctype html>" + place
        .Replace("ENCODED", JsonSerializer.Serialize(payload.Text).Replace("\\\\", "\\", StringComparison.Ordinal), StringComparison.Ordinal).Replace("HERE", payload.Text, StringComparison.Ordinal));

    // An element needs no more than to be printed; what breaks out is tried wherever there is something to break out of.
    private static string[] PlacesOf(ScriptPayload payload) => payload.Text switch
    {
        _ when payload.IsAddress => [InText, InAddress, .. payload.Text.Contains('<', StringComparison.Ordinal) ? Elsewhere : []],
        var text when text.Contains("hx-", StringComparison.Ordinal) => [InText, WithHtmx],
        ['\\', ..] => [InText, Written],
        ['<', >= 'A' and <= 'z', ..] => [InText],
        _ => [InText, .. Elsewhere],
    };
}
