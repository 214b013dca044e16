using System.Globalization;
using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Summaries;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Features.Companies;

/// <summary>A classification is looked at, applied and undone; each test has a site of its own, because it changes companies.</summary>
public sealed class ClassificationTests : IAsyncLifetime, IDisposable
{
    private const string Seller = $"seller={GivenOrders.Seller}";

    private CompanySite site = null!;
    private Visitor visitor = null!;

    public async Task InitializeAsync()
    {
        site = new CompanySite();
        await ((IAsyncLifetime)site).InitializeAsync();
        visitor = site.NewVisitor();
    }

    public async Task DisposeAsync() => await site.DisposeAsync();

    public void Dispose()
    {
        visitor.Dispose();
        site.Dispose();
    }

    [Fact]
    public async Task Shows_what_changes_and_the_effect_on_the_widget_and_changes_nothing_yet()
    {
        var before = await EverythingAsync();

        var preview = await PreviewAsync("Lincoln School District", ("Industry", "61"), ("Size", "251-1000"));

        Assert.Contains("Nothing is changed yet", preview.Page.Words(".classification-bar"), StringComparison.Ordinal);
        Assert.Equal(["Other (not classified)", "Other (not classified)"], preview.Page.QuerySelectorAll("[data-label='From'] .change-line").Select(line => line.Words()));
        Assert.Equal(["Educational Services", "251-1000"], preview.Page.QuerySelectorAll("[data-label='To'] .change-line").Select(line => line.Words()));
        Assert.Equal(4, preview.Page.QuerySelectorAll(".effect-table").Length);
        Assert.Equal(("0.00", "140.06"), (Effect(preview, "30d", "61", "before"), Effect(preview, "30d", "61", "after")));
        Assert.Equal(("0.00", "150.05"), (Effect(preview, "12m", "61", "before"), Effect(preview, "12m", "61", "after")));
        Assert.Equal(before, await EverythingAsync());
    }

    [Theory]
    [InlineData("30d")]
    [InlineData("12m")]
    public async Task What_the_preview_says_is_what_the_widget_shows_afterwards_to_the_cent(string range)
    {
        var preview = await PreviewAsync("Mixed 100% School_Supply", ("Industry", "61"), ("SubIndustry", "611"), ("Size", "251-1000"));
        var before = preview.Page.QuerySelectorAll($"[data-figure^='effect.{range}.'][data-figure$='.before']")
            .Select(cell => (Key: cell.GetAttribute("data-figure")!.Split('.')[2], Sales: cell.GetAttribute("data-value"))).ToList();
        Assert.Equal(await WidgetAsync(range), before.Where(one => one.Sales != "0.00").Order().ToList());
        var after = preview.Page.QuerySelectorAll($"[data-figure^='effect.{range}.'][data-figure$='.after']")
            .Select(cell => (Key: cell.GetAttribute("data-figure")!.Split('.')[2], Sales: cell.GetAttribute("data-value"))).Where(one => one.Sales != "0.00").Order().ToList();

        await DoAsync(preview, "apply");

        Assert.Equal(after, await WidgetAsync(range));
        Assert.Empty(await DifferencesAsync());
    }

    [Fact]
    public async Task Applied_it_is_true_of_the_company_of_each_of_its_orders_and_of_the_history()
    {
        var preview = await PreviewAsync("Mixed 100% School_Supply", ("Industry", "61"), ("SubIndustry", "611"));

        var applied = await DoAsync(preview, "apply");

        Assert.Contains("1 company is classified", applied.Page.Words(".notice-good"), StringComparison.Ordinal);
        Assert.Equal("Classification: applied", applied.Page.Words("h1"));
        var company = await CompanyPageAsync("Mixed 100% School_Supply");
        Assert.Contains("Educational Services › Educational Services", company.Page.Words(".facts"), StringComparison.Ordinal);
        // What an order says of the size is not touched by an industry.
        Assert.Contains("1-10", company.Page.Words(".facts"), StringComparison.Ordinal);
        var change = company.Page.QuerySelector("section[aria-labelledby='changes'] tbody tr")!;
        Assert.Equal("Industry", change.QuerySelector("th")!.Words());
        Assert.Contains("order by order", change.QuerySelector("[data-label='From']")!.Words(), StringComparison.Ordinal);
        Assert.Equal("Educational Services › Educational Services", change.QuerySelector("[data-label='To']")!.Words());
        var all = await visitor.GetAsync(change.QuerySelector("[data-label='When'] a")!.GetAttribute("href")!);
        Assert.NotNull(all.Page.QuerySelector("form[action*='/undo']"));
    }

    [Fact]
    public async Task Undone_every_row_is_exactly_as_it_was()
    {
        var before = await EverythingAsync();
        var version = await VersionAsync();
        var preview = await PreviewAsync("Mixed 100% School_Supply", ("Industry", "61"), ("SubIndustry", "611"), ("Size", "251-1000"), ("Region", "Nevada"));
        await DoAsync(preview, "apply");
        Assert.NotEqual(before, await EverythingAsync());
        Assert.Equal(version + 1, await VersionAsync());

        var undone = await DoAsync(preview, "undo");

        Assert.Contains("Undone", undone.Page.Words(".notice-good"), StringComparison.Ordinal);
        Assert.Equal(before, await EverythingAsync());
        Assert.Equal(version + 2, await VersionAsync());
        Assert.Empty(await DifferencesAsync());
    }

    [Fact]
    public async Task Orders_in_another_marketplace_follow_and_come_back()
    {
        await site.Given.Seller(GivenOrders.Seller, "DE");
        await ImportLineAsync("DE-1", "Harbor Mechanical", "DE");
        var before = await EverythingAsync();
        var preview = await PreviewAsync("Harbor Mechanical", ("Industry", "other"));

        await DoAsync(preview, "apply");
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var orders = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Orders.Where(o => o.OrderNumber == "DE-1" || o.OrderNumber == "W-1").ToListAsync();
            Assert.Equal([0, 0], orders.Select(order => order.IndustryId));
        }

        Assert.Empty(await DifferencesAsync());
        await DoAsync(preview, "undo");
        Assert.Equal(before, await EverythingAsync());
    }

    [Fact]
    public async Task A_company_that_has_not_ordered_brings_its_industry_into_the_choices_at_once()
    {
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
            var seller = await db.Sellers.SingleAsync(s => s.Slug == GivenOrders.Seller);
            db.Buyers.Add(new() { SellerId = seller.Id, BuyerId = 900, KeyKind = BuyerKeyKind.Company, Key = B2BCentral.Data.Buyers.Buyer.KeyOf("New Here"), Name = "New Here" });
            await db.SaveChangesAsync();
        }

        await visitor.GetAsync($"/b2b/widgets/top-products?{Seller}");
        await DoAsync(await PreviewAsync("New Here", ("Industry", "21")), "apply");

        Assert.Equal(200, (await visitor.GetAsync($"/b2b/widgets/top-products?{Seller}&industry=21")).Status);
    }

    [Fact]
    public async Task A_region_is_given_to_orders_without_one_only()
    {
        var preview = await PreviewAsync("Lincoln School District", ("Region", "Nevada"));

        await DoAsync(preview, "apply");

        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        var regions = await db.Orders.Where(o => o.OrderNumber.StartsWith("S-")).OrderBy(o => o.OrderNumber)
            .Select(o => db.Segments.Where(s => s.SellerId == o.SellerId && s.SegmentId == o.RegionId).Select(s => s.Name).Single()).ToListAsync();
        Assert.Equal(["Washington", "Washington", "Oregon", "Nevada"], regions);
    }

    [Fact]
    public async Task Is_shown_anew_instead_of_applied_when_orders_came_in_after_the_preview()
    {
        var preview = await PreviewAsync("Lincoln School District", ("Industry", "61"));
        await ImportLineAsync("S-9", "Lincoln School District", "US");

        var answer = await DoAsync(preview, "apply");

        Assert.Contains("Nothing was applied", answer.Page.Words(".notice-good"), StringComparison.Ordinal);
        Assert.Equal("Classification: preview", answer.Page.Words("h1"));
        Assert.Equal("145.06", Effect(answer, "30d", "61", "after"));
        await DoAsync(answer, "apply");
        Assert.Contains(("61", "145.06"), await WidgetAsync("30d"));
    }

    [Fact]
    public async Task Is_not_undone_over_a_later_one()
    {
        var first = await PreviewAsync("Lincoln School District", ("Industry", "61"));
        await DoAsync(first, "apply");
        var second = await PreviewAsync("Lincoln School District", ("Industry", "23"));
        await DoAsync(second, "apply");

        var refused = await DoAsync(first, "undo");

        Assert.Contains("Not undone, because Lincoln School District has changed again since. Undo the later classification or import first.", refused.Page.Words(".notice-good"), StringComparison.Ordinal);
        await DoAsync(second, "undo");
        Assert.Contains("Undone", (await DoAsync(first, "undo")).Page.Words(".notice-good"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Discarded_it_is_gone()
    {
        var preview = await PreviewAsync("Lincoln School District", ("Industry", "61"));

        await DoAsync(preview, "discard");

        Assert.Equal(404, (await visitor.GetAsync(preview.Address)).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/apply")]
    [InlineData("/undo")]
    [InlineData("/discard")]
    public async Task Another_sellers_classification_is_not_there(string action)
    {
        var preview = await PreviewAsync("Lincoln School District", ("Industry", "61"));
        var address = preview.Address.Split('?')[0] + $"{action}?seller={CompanyOrders.OtherSeller}";

        Assert.Equal(404, action.Length == 0 ? (await visitor.GetAsync(address)).Status : (await visitor.PostAsync(address)).Status);
        await using var scope = site.Services.CreateAsyncScope();
        Assert.Equal(ChangeBatchState.Preview, (await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().ChangeBatches.SingleAsync()).State);
    }

    private async Task<Shown> PreviewAsync(string company, params (string Name, string Value)[] fields)
    {
        var id = await site.IdOfAsync(company);
        var answer = await visitor.PostAsync($"/companies/classify?{Seller}", fields: fields.Append(("company", id.ToString(CultureInfo.InvariantCulture))));
        Assert.Equal(302, answer.Status);
        return await ShownAsync(answer.Header("Location")!);
    }

    private async Task<Shown> DoAsync(Shown preview, string action)
    {
        var answer = await visitor.PostAsync(preview.Address.Replace("?", $"/{action}?", StringComparison.Ordinal));
        Assert.Equal(302, answer.Status);
        return await ShownAsync(answer.Header("Location")!);
    }

    private async Task<Shown> ShownAsync(string address) => new(address, (await visitor.GetAsync(address)).Page);

    private async Task<Answer> CompanyPageAsync(string name) => await visitor.GetAsync($"/companies/{await site.IdOfAsync(name)}?{Seller}");

    private static string? Effect(Shown shown, string range, string key, string which) => shown.Page.Figure($"effect.{range}.{key}.{which}");

    private async Task<List<(string Key, string? Sales)>> WidgetAsync(string range)
    {
        var all = new List<(string, string?)>();
        foreach (var by in (string[])["industry", "size"])
        {
            var page = (await visitor.GetAsync($"/b2b?{Seller}&range={range}&by={by}")).Page.Widget("customer-segments");
            all.AddRange(page.QuerySelectorAll("tbody:not(.sub-rows) tr[data-key]")
                .Select(row => (row.GetAttribute("data-key")!, row.QuerySelector("[data-figure$='.sales']")!.GetAttribute("data-value")))
                .Where(one => one.Item2 != "0.00"));
        }

        return [.. all.Order()];
    }

    private async Task ImportLineAsync(string order, string company, string marketplace)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<B2BCentralDb>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var place = await services.GetRequiredService<B2BCentral.Imports.SellerDirectory>().GetOrAddAsync(GivenOrders.Seller, marketplace);
        var line = GivenOrders.B2B(order, "2025-03-18", "ROPE", 1, 5m) with { CompanyName = company, Currency = place.Currency.Code };
        await services.GetRequiredService<B2BCentral.Imports.Writing.OrderStore>().StoreAsync([line], place, new B2BCentral.Imports.Writing.ImportCounts(), _ => { });
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    /// <summary>Companies, segments, orders and summaries of every seller, row by row.</summary>
    private async Task<string> EverythingAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        return System.Text.Json.JsonSerializer.Serialize(new
        {
            Buyers = await db.Buyers.AsNoTracking().OrderBy(b => b.SellerId).ThenBy(b => b.BuyerId).ToListAsync(),
            Segments = await db.Segments.AsNoTracking().OrderBy(s => s.SellerId).ThenBy(s => s.SegmentId).ToListAsync(),
            Orders = await db.Orders.AsNoTracking().OrderBy(o => o.SellerId).ThenBy(o => o.OrderId).ToListAsync(),
            BySegment = (await db.SegmentSummaries.AsNoTracking().ToListAsync()).Select(row => System.Text.Json.JsonSerializer.Serialize(row)).Order(),
            ByProduct = (await db.ProductIndustrySummaries.AsNoTracking().ToListAsync()).Select(row => System.Text.Json.JsonSerializer.Serialize(row)).Order(),
            ByChannel = (await db.ChannelSummaries.AsNoTracking().ToListAsync()).Select(row => System.Text.Json.JsonSerializer.Serialize(row)).Order(),
        });
    }

    private async Task<List<SummaryDifference>> DifferencesAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var (db, keeper) = (scope.ServiceProvider.GetRequiredService<B2BCentralDb>(), scope.ServiceProvider.GetRequiredService<SummaryKeeper>());
        var differences = new List<SummaryDifference>();
        foreach (var place in await db.Marketplaces.ToListAsync())
            await foreach (var difference in keeper.VerifyAsync(place.SellerId, place.Code)) differences.Add(difference);
        return differences;
    }

    private async Task<long> VersionAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        return await db.Marketplaces.Where(m => db.Sellers.Any(s => s.Id == m.SellerId && s.Slug == GivenOrders.Seller)).Select(m => m.DataVersion).SingleAsync();
    }

    private sealed record Shown(string Address, AngleSharp.Html.Dom.IHtmlDocument Page);
}
