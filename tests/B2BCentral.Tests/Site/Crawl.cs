using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace B2BCentral.Tests.Site;

/// <summary>Walks a site from page to page as somebody would who clicks everything, and writes down what is wrong.</summary>
/// <param name="client">Follows redirects.</param>
/// <param name="mostOfAShape">How many pages of one kind, such as single orders, are enough; the first page's own links are all followed.</param>
internal sealed partial class Crawl(HttpClient client, int mostOfAShape)
{
    private const int MostClicks = 3;

    private readonly Queue<(string Address, string From, int Clicks)> waiting = [];
    private readonly HashSet<string> seen = [];
    private readonly Dictionary<string, int> shapes = [];
    private readonly Dictionary<string, IHtmlDocument> pages = [];
    private readonly List<string> faults = [];

    public IReadOnlyList<string> Faults => faults;

    public IEnumerable<string> Pages => pages.Keys;

    /// <summary>How many printed figures were compared with the list behind them.</summary>
    public int FiguresCompared { get; private set; }

    public async Task FromAsync(string start)
    {
        Found(start, from: "", clicks: 0);
        while (waiting.TryDequeue(out var next))
        {
            if (await VisitAsync(next.Address, next.From) is not { } page) continue;

            Look(page, next.Address);
            if (next.Clicks < MostClicks) Follow(page, next.Address, next.Clicks + 1);
            await CompareFiguresAsync(page, next.Address, all: next.Clicks == 0);
        }
    }

    private void Found(string address, string from, int clicks)
    {
        var fragment = address.IndexOf('#', StringComparison.Ordinal);
        if (fragment >= 0) address = address[..fragment];
        if (!address.StartsWith('/') || !seen.Add(address)) return;

        var shape = ShapeOf(address);
        var known = shapes.GetValueOrDefault(shape);
        // What the first page links to is followed without exception.
        if (known >= mostOfAShape && clicks > 1) return;

        shapes[shape] = known + 1;
        waiting.Enqueue((address, from, clicks));
    }

    private async Task<IHtmlDocument?> VisitAsync(string address, string from)
    {
        if (pages.TryGetValue(address, out var known)) return known;

        using var answer = await client.GetAsync(address);
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            faults.Add($"{address} answers {(int)answer.StatusCode}, linked from {from}");
            return null;
        }

        if (answer.Content.Headers.ContentType?.MediaType != "text/html") return null;
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        pages[address] = page;
        return page;
    }

    private void Look(IHtmlDocument page, string address)
    {
        void Fault(string words) => faults.Add($"{address} {words}");

        // A widget alone is a part of a page.
        if (page.QuerySelector("main") is not null)
        {
            var headings = page.QuerySelectorAll("h1");
            if (headings.Length != 1 || string.IsNullOrWhiteSpace(headings[0].TextContent)) Fault($"has {headings.Length} main headings");
            if (string.IsNullOrWhiteSpace(page.Title)) Fault("has no title");
        }

        var text = string.Join(' ', page.Body!.Descendants<IText>().Where(part => part.ParentElement is not (IHtmlScriptElement or { LocalName: "code" })).Select(part => part.Data));
        if (NotForReaders().Match(text) is { Success: true } odd) Fault($"says '{odd.Value}'");
        foreach (var twice in page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1)) Fault($"has the id '{twice.Key}' twice");
        foreach (var opener in page.QuerySelectorAll("[popovertarget]"))
            if (page.GetElementById(opener.GetAttribute("popovertarget")!) is null) Fault($"has a button that opens nothing: {opener.TextContent.Trim()}");
        foreach (var link in page.QuerySelectorAll("a:not([href])")) Fault($"has a link to nowhere: {link.TextContent.Trim()}");
    }

    private void Follow(IHtmlDocument page, string address, int clicks)
    {
        foreach (var (selector, attribute) in new[] { ("a[href]", "href"), ("[hx-get]", "hx-get"), ("img[src]", "src"), ("script[src]", "src"), ("link[href]", "href") })
            foreach (var element in page.QuerySelectorAll(selector)) Found(element.GetAttribute(attribute)!, address, clicks);
    }

    /// <summary>The total of the list that a figure opens is the figure.</summary>
    private async Task CompareFiguresAsync(IHtmlDocument page, string address, bool all)
    {
        var links = page.QuerySelectorAll("a[data-figure][href^='/orders?']").Where(link => all || IsWanted(link.GetAttribute("href")!)).Take(all ? int.MaxValue : 4);
        foreach (var link in links)
        {
            var name = link.GetAttribute("data-figure")!;
            var total = name[(name.LastIndexOf('.') + 1)..];
            if (await VisitAsync(link.GetAttribute("href")!, address) is not { } list) continue;
            if (list.QuerySelector($".totals [data-figure='list.{total}']") is not { } sum) continue;

            FiguresCompared++;
            if (sum.GetAttribute("data-value") != link.GetAttribute("data-value"))
                faults.Add($"{address} says {name} is {link.GetAttribute("data-value")}, and its orders say {sum.GetAttribute("data-value")}: {link.GetAttribute("href")}");
        }
    }

    private bool IsWanted(string address) => pages.ContainsKey(address) || shapes.GetValueOrDefault(ShapeOf(address)) <= mostOfAShape;

    /// <summary>/orders/117-1 and /orders/117-2 are of one shape, and so are two addresses with other values of the same parameters.</summary>
    private static string ShapeOf(string address)
    {
        var parts = address.Split('?', 2);
        var path = string.Join('/', parts[0].Split('/').Select((part, i) => i > 2 || IdLike().IsMatch(part) ? "*" : part));
        var keys = parts.Length == 1 ? "" : string.Join('&', parts[1].Split('&').Select(pair => pair.Split('=')[0]).Order());
        return $"{path}?{keys}";
    }

    [GeneratedRegex("[0-9A-Z%]", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex IdLike();

    [GeneratedRegex(@"\b(NaN|undefined|null|Exception|System\.\w+|Infinity)\b|B2BCentral\.\w+|\{\d\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex NotForReaders();
}
