using System.Globalization;
using System.Text.Json;
using AngleSharp.Html.Dom;
using B2BCentral.Data;
using B2BCentral.Data.Sellers;
using B2BCentral.Data.Users;
using B2BCentral.Metrics;
using B2BCentral.Testing;
using B2BCentral.Tests.Api;
using B2BCentral.Web.Api;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Features.Settings;

/// <summary>Where weeks begin and what counts are set on the page, and every figure follows.</summary>
public sealed class FigureSettingsTests : IAsyncLifetime, IDisposable
{
    private const string Url = "/settings?seller=my-shop&marketplace=US";

    // From a Sunday to a Saturday.
    private const string TwoWeeks = "from=2025-03-02&to=2025-03-15";

    private TestSite site = null!;
    private Visitor visitor = null!;

    public async Task InitializeAsync()
    {
        site = new TestSite();
        await site.Given.Order(on: "2025-03-02", amount: 10).Order(on: "2025-03-10", amount: 20).Order(on: "2025-03-11", amount: 40, status: "Cancelled");
        await site.Given.Seller("other").Order(on: "2025-03-02").Order(on: "2025-03-10");
        visitor = site.NewVisitor();
    }

    public async Task DisposeAsync() => await site.DisposeAsync();

    public void Dispose()
    {
        visitor.Dispose();
        site.Dispose();
    }

    [Fact]
    public async Task Weeks_begin_on_the_day_that_was_chosen_on_pages_and_in_the_api()
    {
        Assert.Equal(3, (await WeeksAsync()).Count);

        var answer = await SaveAsync("Sunday", "not-cancelled");

        Assert.Equal((302, Url), (answer.Status, answer.Header("Location")));
        var page = (await visitor.GetAsync(Url)).Page;
        Assert.Contains("The settings were saved.", page.Words("[role=status]"), StringComparison.Ordinal);
        Assert.Equal("Sunday", Chosen(page));
        Assert.Equal(["2–8 Mar 2025", "9–15 Mar 2025"], await WeeksAsync());
        Assert.Equal(["2025-03-02", "2025-03-09"], (await ApiAsync($"grain=week&{TwoWeeks}")).At("series").EnumerateArray().Select(week => week.Text("from")));
    }

    [Fact]
    public async Task Cancelled_items_count_as_was_chosen_where_the_address_says_nothing_else()
    {
        Assert.Equal(("30.00", "1"), await DashboardAsync(TwoWeeks));
        Assert.Equal(("30", "1"), await TotalsAsync(TwoWeeks));

        await SaveAsync("Monday", "as-ordered");

        Assert.Equal(("70.00", null), await DashboardAsync(TwoWeeks));
        Assert.Equal(("70", "0"), await TotalsAsync(TwoWeeks));
        Assert.Contains("As ordered: cancelled orders are included.", (await visitor.GetAsync($"/b2b?seller=my-shop&{TwoWeeks}")).Page.Words(".page-lead"), StringComparison.Ordinal);
        Assert.Equal(("30.00", "1"), await DashboardAsync($"{TwoWeeks}&count=not-cancelled"));
        Assert.Equal(("30", "1"), await TotalsAsync($"{TwoWeeks}&count=not-cancelled"));
    }

    [Fact]
    public async Task A_viewer_reads_them_without_a_form_and_may_not_change_them()
    {
        using var viewer = await MemberAsync(SellerRole.Viewer);
        using var editor = await MemberAsync(SellerRole.Editor);

        var page = (await viewer.GetAsync("/settings")).Page;
        var (refused, done) = (await viewer.PostAsync("/settings", null, ("weekStart", "Sunday"), ("counting", "as-ordered"), ("opened", await OpenedAsync())), await SaveAsync("Saturday", "not-cancelled", by: editor));

        Assert.Null(page.QuerySelector("main form"));
        Assert.Contains("Week begins on Monday What counts Items that are not cancelled", page.Words("section[aria-labelledby=figures-title]"), StringComparison.Ordinal);
        Assert.Equal((403, 302), (refused.Status, done.Status));
        Assert.Equal((DayOfWeek.Saturday, CountingPolicy.NotCancelled), await KeptAsync());
    }

    [Fact]
    public async Task They_are_of_one_seller_and_no_other()
    {
        await SaveAsync("Sunday", "as-ordered");

        Assert.Equal((DayOfWeek.Sunday, CountingPolicy.AsOrdered), await KeptAsync());
        Assert.Equal((DayOfWeek.Monday, CountingPolicy.NotCancelled), await KeptAsync("other"));
        Assert.Empty((await visitor.GetAsync("/settings?seller=other")).Page.QuerySelectorAll("[aria-labelledby=changes] tbody tr"));
    }

    [Fact]
    public async Task The_audit_log_and_the_history_say_who_changed_what()
    {
        await SaveAsync("Sunday", "as-ordered");
        await SaveAsync("Sunday", "as-ordered");

        string[] expected = ["What counts Items that are not cancelled All items as ordered", "Week begins on Monday Sunday"];
        var log = (await visitor.GetAsync("/settings/audit?seller=my-shop&kind=setting")).Page;
        Assert.Equal(2, log.QuerySelectorAll("tbody tr").Length);
        Assert.All(log.QuerySelectorAll("tbody tr"), row => Assert.Contains("You", row.Words(), StringComparison.Ordinal));
        Assert.Equal(expected, (await visitor.GetAsync(Url)).Page.QuerySelectorAll("[aria-labelledby=changes] tbody tr").Select(row =>
            string.Join(' ', row.Words("th"), row.Words("[data-label=From]"), row.Words("[data-label=To]"))));
        Assert.Contains(",You,Settings,Week begins on,,Monday,Sunday,", (await visitor.GetAsync("/settings/audit.csv?seller=my-shop&kind=setting")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_are_kept_in_English_and_read_in_the_language_of_the_reader()
    {
        await visitor.PostAsync("/language", fields: [("language", "de-DE"), ("returnUrl", "/b2b")]);

        await SaveAsync("Sunday", "as-ordered");

        Assert.Contains("Montag", (await visitor.GetAsync(Url)).Page.Words("[aria-labelledby=changes]"), StringComparison.Ordinal);
        Assert.Contains("Sonntag", (await visitor.GetAsync("/settings/audit?seller=my-shop&kind=setting")).Page.Words("tbody"), StringComparison.Ordinal);
        Assert.Contains(",Monday,Sunday,", (await visitor.GetAsync("/settings/audit.csv?seller=my-shop&kind=setting")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Someday", "as-ordered", "#field-weekStart-error", "Choose one of the list.")]
    [InlineData("1", "as-ordered", "#field-weekStart-error", "Choose one of the list.")]
    [InlineData("", "as-ordered", "#field-weekStart-error", "Choose one of the list.")]
    [InlineData("Sunday", "everything", "#counting-error", "Choose which items count.")]
    [InlineData("Sunday", "", "#counting-error", "Choose which items count.")]
    public async Task A_value_that_there_is_not_is_refused_beside_its_field(string weekStart, string counting, string error, string message)
    {
        var answer = await SaveAsync(weekStart, counting);

        Assert.Equal((422, message), (answer.Status, answer.Page.Words(error)));
        Assert.Contains("Nothing was saved.", answer.Page.Words("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal((DayOfWeek.Monday, CountingPolicy.NotCancelled), await KeptAsync());
    }

    [Fact]
    public async Task What_somebody_else_changed_meanwhile_is_not_overwritten_unseen()
    {
        var opened = await OpenedAsync();
        await SaveAsync("Sunday", "not-cancelled");

        var late = await SaveAsync("Saturday", "as-ordered", opened);

        Assert.Equal(422, late.Status);
        Assert.Contains("The settings were changed since you opened them", late.Page.Words("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("Saturday", Chosen(late.Page));
        Assert.Equal((DayOfWeek.Sunday, CountingPolicy.NotCancelled), await KeptAsync());
        Assert.Equal(302, (await SaveAsync("Saturday", "as-ordered", Opened(late))).Status);
    }

    [Fact]
    public async Task The_last_save_is_undone_and_nothing_that_came_after_it()
    {
        await SaveAsync("Sunday", "as-ordered");
        var undo = (await visitor.GetAsync(Url)).Page.QuerySelector("#undo")!.Closest("form")!.GetAttribute("action")!;

        Assert.Equal(302, (await visitor.PostAsync(undo)).Status);

        Assert.Equal((DayOfWeek.Monday, CountingPolicy.NotCancelled), await KeptAsync());
        await SaveAsync("Saturday", "as-ordered");
        Assert.Equal(422, (await visitor.PostAsync(undo)).Status);
        Assert.Equal((DayOfWeek.Saturday, CountingPolicy.AsOrdered), await KeptAsync());
    }

    [Fact]
    public async Task Where_nothing_was_changed_there_is_nothing_to_undo()
    {
        Assert.Equal(302, (await SaveAsync("Monday", "not-cancelled")).Status);

        Assert.Null((await visitor.GetAsync(Url)).Page.QuerySelector("#undo"));
    }

    private async Task<Answer> SaveAsync(string weekStart, string counting, string? opened = null, Visitor? by = null) =>
        await (by ?? visitor).PostAsync(Url, null, ("weekStart", weekStart), ("counting", counting), ("opened", opened ?? await OpenedAsync()));

    private async Task<string> OpenedAsync() => Opened(await visitor.GetAsync(Url));

    private static string Opened(Answer answer) => answer.Page.QuerySelector("input[name=opened]")!.GetAttribute("value")!;

    private static string? Chosen(IHtmlDocument page) => page.QuerySelector("#field-weekStart [selected]")?.GetAttribute("value");

    private async Task<List<string>> WeeksAsync() =>
        [.. (await visitor.GetAsync($"/reports/business?seller=my-shop&grain=week&sort=date&dir=asc&{TwoWeeks}")).Page.QuerySelectorAll(".report-table tbody tr:not(.sum) th").Select(week => week.Words())];

    private async Task<(string? Sales, string? Excluded)> DashboardAsync(string query)
    {
        var snapshot = (await visitor.GetAsync($"/b2b?seller=my-shop&{query}")).Page.Widget("sales-snapshot");
        return (snapshot.Figure("b2b.sales"), snapshot.Figure("excludedOrders"));
    }

    private async Task<(string Sales, string Excluded)> TotalsAsync(string query)
    {
        var answer = await ApiAsync(query);
        return (answer.At("b2b").At("sales").GetDecimal().ToString("0.##", CultureInfo.InvariantCulture), answer.Raw("excludedOrders"));
    }

    private async Task<JsonElement> ApiAsync(string query)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var key = await scope.ServiceProvider.GetRequiredService<ApiKeys>().CreateAsync((await SellerAsync()).Id, "test", ApiKeyScope.Read, TestSignIn.OperatorId);
        using var client = site.CreateClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        return JsonDocument.Parse(await client.GetStringAsync($"/api/v1/sales-snapshot?{query}")).RootElement;
    }

    private async Task<Visitor> MemberAsync(SellerRole role) => site.NewMember(await TestSignIn.MemberCookieAsync(site.Services, (await SellerAsync()).Id, role));

    private async Task<(DayOfWeek WeekStart, CountingPolicy Counting)> KeptAsync(string slug = Given.Shop)
    {
        var seller = await SellerAsync(slug);
        return (seller.WeekStart, seller.Counting);
    }

    private async Task<Seller> SellerAsync(string slug = Given.Shop)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.AsNoTracking().SingleAsync(seller => seller.Slug == slug);
    }
}
