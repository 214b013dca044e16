using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace B2BCentral.Testing.Hostile;

/// <summary>The pages that links lead to from the first one on, some of each shape. A page that is linked is walked as soon as it is there.</summary>
public static partial class SiteWalk
{
    private static readonly (string Selector, string Attribute)[] Links = [("a[href]", "href"), ("[hx-get]", "hx-get"), ("iframe[src]", "src")];

    /// <param name="visitor">Asks for the pages.</param>
    /// <param name="from">Where to begin: pages that nothing links to are named here as well.</param>
    /// <param name="mostOfAShape">How many pages of one kind are enough.</param>
    public static async Task<IReadOnlyList<(string Address, Answer Answer)>> PagesAsync(Visitor visitor, IEnumerable<string> from, int mostOfAShape)
    {
        var (waiting, seen, shapes) = (new Queue<string>(), new HashSet<string>(), new Dictionary<string, int>());
        var pages = new List<(string, Answer)>();
        foreach (var start in from.Where(seen.Add)) waiting.Enqueue(start);
        while (waiting.TryDequeue(out var address))
        {
            var answer = await visitor.GetAsync(address);
            pages.Add((address, answer));
            // The server refuses a NUL in an address before the site is asked, and the client of the tests does not even send it.
            foreach (var link in LinksOf(answer.Page).Where(link => link.StartsWith('/') && !link.Contains("%00", StringComparison.Ordinal) && seen.Add(link)))
            {
                var shape = ShapeOf(link);
                if ((shapes[shape] = shapes.GetValueOrDefault(shape) + 1) <= mostOfAShape) waiting.Enqueue(link);
            }
        }

        return pages;
    }

    private static IEnumerable<string> LinksOf(IHtmlDocument page) =>
        Links.SelectMany(link => page.QuerySelectorAll(link.Selector).Select(element => element.GetAttribute(link.Attribute)!.Split('#')[0]));

    /// <summary>The first words of the path are the kind of page, and the rest is of one seller. Of the query counts whether it chooses a report or a list.</summary>
    private static string ShapeOf(string address)
    {
        var parts = address.Split('?', 2);
        var words = parts[0].Split('/').Skip(1).TakeWhile(part => !IdLike().IsMatch(part)).Take(3);
        var file = parts[0].EndsWith(".csv", StringComparison.Ordinal) ? ".csv" : "";
        var kind = parts.Length == 1 ? null : Array.Find(parts[1].Split('&'), pair => pair.StartsWith("report=", StringComparison.Ordinal) || pair.StartsWith("show=expired", StringComparison.Ordinal));
        return $"{string.Join('/', words)}/{parts[0].Count('/')}{file}?{kind}";
    }

    [GeneratedRegex("[0-9A-Z%]", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex IdLike();
}
