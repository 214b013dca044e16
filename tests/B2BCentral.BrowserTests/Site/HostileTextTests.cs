using System.Text.Json;
using B2BCentral.BrowserTests.Browsing;
using B2BCentral.Testing.Hostile;
using Xunit.Abstractions;

namespace B2BCentral.BrowserTests.Site;

/// <summary>The whole corpus in every field, in a real browser: nothing runs, and our own pages give the policy nothing to forbid.</summary>
[Collection(BrowserCollection.Name)]
public sealed class HostileTextTests(Browser browser, RunningSite site, ITestOutputHelper output) : IClassFixture<RunningSite>
{
    private const int PayloadsAtOnce = 12;

    // In every document, before anything of it runs: a payload calls hit, and the policy tells what it forbade.
    private const string Watch =
        """
        if (top === window) { window.__hits = []; window.__forbidden = []; }
        window.hit = number => { top.__hits.push(number); };
        window.alert = window.print = window.confirm = window.prompt = () => { top.__hits.push(0); };
        addEventListener("securitypolicyviolation", event => top.__forbidden.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
        """;

    // What a visitor does: opens what opens, points at things, and asks the widgets for new figures.
    private const string UseEverything =
        """
        async () => {
          const wait = ms => new Promise(done => setTimeout(done, ms));
          for (const details of document.querySelectorAll("details")) details.open = true;
          for (const opener of document.querySelectorAll("button[popovertarget]")) {
            const popup = document.getElementById(opener.getAttribute("popovertarget"));
            if (popup && !popup.matches(":popover-open")) { popup.showPopover(); popup.hidePopover(); }
          }
          for (const plot of document.querySelectorAll(".plot")) {
            plot.focus();
            for (const key of ["Home", "ArrowRight", "End"]) plot.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
          }
          for (const one of document.querySelectorAll("main a, main button, main input, main td")) one.dispatchEvent(new PointerEvent("pointerover", { bubbles: true, pointerType: "mouse" }));
          // A part of a page, opened alone, has no scripts of its own.
          const swaps = !window.htmx ? [] : [...document.querySelectorAll("[data-widget]")].map(widget =>
            htmx.ajax("GET", `/b2b/widgets/${widget.dataset.widget}${location.search}`, { target: widget, swap: "outerHTML" }));
          await Promise.all(swaps);
          await wait(20);
          return { hits: window.__hits, forbidden: window.__forbidden, marked: document.querySelectorAll("[data-hit]").length, shown: document.body.textContent.split("data-hit").length - 1 };
        }
        """;

    [Fact]
    public async Task Nothing_runs_and_nothing_is_forbidden_on_any_page_with_the_corpus_in_every_field()
    {
        var shop = new HostileShop(site);
        await shop.SeedAsync();
        var everything = string.Join(' ', ScriptPayloads.All.Select(payload => payload.Text.Replace("\0", "", StringComparison.Ordinal)));
        var planted = await shop.PlantAsync(row => $"{ScriptPayloads.Chunks[row % ScriptPayloads.Chunks.Count].Replace("\0", "", StringComparison.Ordinal)} {everything}");
        var addresses = await PagesAsync(shop);
        var (faults, shown) = (new List<string>(), 0);

        await browser.VisitAsync("about:blank", async page =>
        {
            await page.AddInitScriptAsync(Watch);
            page.Dialog += (_, dialog) => faults.Add($"{page.Url} opened a dialog: {dialog.Message}");
            foreach (var address in addresses)
            {
                await page.GotoAsync(site.Address(address));
                var seen = await page.EvaluateAsync<JsonElement>(UseEverything);
                shown += seen.GetProperty("shown").GetInt32() > 0 ? 1 : 0;
                if (seen.GetProperty("hits").GetArrayLength() + seen.GetProperty("forbidden").GetArrayLength() + seen.GetProperty("marked").GetInt32() > 0) faults.Add($"{address[..Math.Min(60, address.Length)]}: {seen}");
            }
        });

        output.WriteLine($"{ScriptPayloads.All.Count} payloads in {planted.Count} fields, {addresses.Count} pages opened, {shown} of them with payloads as text, {faults.Count} faults");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
        Assert.InRange(shown, addresses.Count / 2, addresses.Count);
    }

    /// <summary>The same payloads, printed raw: so it is known that they would run, and that whoever watches would see it.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Printed_raw_they_run_unless_the_policy_forbids_it(bool withPolicy)
    {
        var (ran, forbidden) = (new HashSet<int>(), 0);
        await browser.VisitAsync("about:blank", async page =>
        {
            await page.AddInitScriptAsync(Watch);
            foreach (var some in ScriptPayloads.All.Chunk(PayloadsAtOnce))
            {
                var seen = await RawPages.OpenAsync(page, site.Address("/"), some, withPolicy ? await PolicyAsync() : null);
                ran.UnionWith(seen.GetProperty("hits").Deserialize<int[]>()!);
                forbidden += seen.GetProperty("forbidden").GetArrayLength();
            }
        }, new() { ExpectedComplaints = [""] });

        output.WriteLine($"{(withPolicy ? "With" : "Without")} the policy {ran.Count} of {ScriptPayloads.All.Count} ran raw, {forbidden} times something was forbidden");
        var quiet = ScriptPayloads.All.Where(payload => payload.Needs is null && !ran.Contains(payload.Number)).Select(payload => $"{payload.Number} {payload.Text}").ToList();
        if (withPolicy) Assert.Empty(ran);
        else Assert.Empty(quiet);
        Assert.Equal(withPolicy, forbidden > ScriptPayloads.All.Count);
    }

    private async Task<string> PolicyAsync()
    {
        using var visitor = site.NewVisitor();
        return (await visitor.GetAsync("/healthz")).Header("Content-Security-Policy")!;
    }

    private async Task<IReadOnlyList<string>> PagesAsync(HostileShop shop)
    {
        using var visitor = site.NewVisitor();
        var pages = await SiteWalk.PagesAsync(visitor, shop.Starts, mostOfAShape: 1);
        return [.. pages.Where(page => page.Answer.Status < 400 && page.Answer.Header("Content-Type")?.StartsWith("text/html", StringComparison.Ordinal) == true).Select(page => page.Address)];
    }
}
