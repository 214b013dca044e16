using AngleSharp.Html.Parser;
using B2BCentral.Data;
using B2BCentral.Testing;
using B2BCentral.Testing.Hostile;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace B2BCentral.Tests.Hostile;

/// <summary>Every payload in every text of the database, and every page that links lead to.</summary>
public sealed class PlantedTextTests(TestSite site, ITestOutputHelper output) : IClassFixture<TestSite>
{
    private const int FewestShown = 55;

    [Fact]
    public void Every_text_of_the_model_is_planted_or_left_for_a_reason()
    {
        using var scope = site.Services.CreateScope();
        var model = scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Model;
        var texts = PlantedFields.TextsOf(model).Select(PlantedFields.NameOf).ToList();

        Assert.Empty(PlantedFields.Left.Keys.Except(texts));
        Assert.All(PlantedFields.Left, left => Assert.NotEmpty(left.Value));
        Assert.InRange(PlantedFields.Of(model).Count, 50, texts.Count);
    }

    [Fact]
    public void The_corpus_is_large_and_holds_nothing_twice()
    {
        Assert.InRange(ScriptPayloads.All.Count, 100, int.MaxValue);
        Assert.Distinct(ScriptPayloads.All.Select(payload => payload.Text));
        Assert.All(ScriptPayloads.All, payload => Assert.Contains(ScriptPayloads.Chunks, chunk => chunk.Contains(payload.Text, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Raw))]
    public void What_would_be_found(string html)
    {
        var watch = new PageWatch();
        watch.Learn(new HtmlParser().ParseDocument("<main><p class=a><a href=/b>plain</a></p><input value=x><script src=/ours.js></script></main>"));

        Assert.NotEmpty(watch.FaultsOf(new HtmlParser().ParseDocument($"<main><p class=a>{html}</p></main>")));
    }

    [Fact]
    public async Task No_payload_becomes_a_part_of_a_page_whatever_field_it_stands_in()
    {
        var (shop, watch, faults, shown) = (new HostileShop(site), new PageWatch(), new List<string>(), new HashSet<string>());
        await shop.SeedAsync();
        using var visitor = site.NewVisitor();
        foreach (var plain in new[] { "plain", "https://pictures.example/" })
        {
            await shop.PlantAsync(_ => plain);
            foreach (var (_, answer) in await PagesAsync(visitor, shop)) watch.Learn(answer.Page);
        }

        var (pages, fields) = (0, 0);
        foreach (var chunk in ScriptPayloads.Chunks)
        {
            var planted = await shop.PlantAsync(_ => chunk);
            Assert.DoesNotContain(0, planted.Values);
            (fields, var read) = (planted.Count, await PagesAsync(visitor, shop));
            pages += read.Count;
            shown.UnionWith(planted.Keys.Where(field => read.Any(page => page.Answer.Text.Contains($"&#x27E6;{field} ", StringComparison.Ordinal))));
            faults.AddRange(read.Where(page => page.Answer.Status >= 500).Select(page => $"{page.Address} answers {page.Answer.Status}"));
            faults.AddRange(read.SelectMany(page => watch.FaultsOf(page.Answer.Page).Select(fault => $"{page.Address} {fault}")));
        }

        output.WriteLine($"{ScriptPayloads.All.Count} payloads in {fields} fields, {shown.Count} of them shown as text; {pages} pages read, {faults.Count} faults");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct().Take(30)));
        // Or nothing was looked at: the others are user numbers, codes and what only figures are made of.
        Assert.InRange(shown.Count, FewestShown, fields);
    }

    public static TheoryData<string> Raw() => [.. ScriptPayloads.All.Where(payload => payload.Needs is null && payload.Text.StartsWith('<') && !payload.Text.StartsWith("<!", StringComparison.Ordinal)).Select(payload => payload.Text)];

    private static async Task<IReadOnlyList<(string Address, Answer Answer)>> PagesAsync(Visitor visitor, HostileShop shop) =>
        [.. (await SiteWalk.PagesAsync(visitor, shop.Starts, mostOfAShape: 1)).Where(page => page.Answer.Header("Content-Type")?.StartsWith("text/html", StringComparison.Ordinal) == true)];
}
