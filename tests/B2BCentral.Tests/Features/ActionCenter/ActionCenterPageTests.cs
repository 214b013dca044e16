using AngleSharp.Dom;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Features.ActionCenter;

/// <summary>Dismiss takes a task off the list only, can be undone, and is in the history.</summary>
public sealed class ActionCenterPageTests : SeededSite
{
    private const string Store = "seller=my-shop&marketplace=US";

    private Visitor visitor = null!;

    protected override async Task SeedAsync()
    {
        await Given.Order(on: "2025-03-02", asin: "B01", amount: 25).Offer("B01", offer => (offer.StandardPrice, offer.BusinessPrice) = (1_000, 1_200));
        visitor = NewVisitor();
    }

    public override async ValueTask DisposeAsync()
    {
        visitor.Dispose();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task The_widget_shows_the_task_with_its_reason_and_the_page_where_it_is_done()
    {
        var task = (await visitor.GetAsync($"/b2b?{Store}")).Page.Widget("action-center").QuerySelector("[data-type='price-above-list']")!;

        Assert.Equal("Fix the business price of Product B01", task.Words(".task-title"));
        Assert.Contains("$25.00 in 90 days", task.Words(".task-reason"), StringComparison.Ordinal);
        Assert.Equal("shown until 14 Apr", task.Words(".task-time time"));
        var orders = task.QuerySelector("[data-figure='task.b2b.sales']")!;
        Assert.Equal("25.00", orders.GetAttribute("data-value"));
        Assert.Equal("25.00", (await visitor.GetAsync(orders.GetAttribute("href")!)).Page.Figure("list.sales"));
        Assert.Equal($"/pricing/offers/B01?{Store}", task.QuerySelector("a.button")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_step_that_takes_a_file_leads_to_where_the_file_is_named()
    {
        var widget = (await visitor.GetAsync($"/b2b?{Store}")).Page.Widget("action-center");

        var link = widget.QuerySelector("[data-task='welcome-classify-buyers'] .task-reason a")!;
        Assert.Equal($"/help?{Store}#first-steps", link.GetAttribute("href"));
        Assert.NotNull((await visitor.GetAsync(link.GetAttribute("href")!)).Page.GetElementById("first-steps"));
        Assert.Null(widget.QuerySelector("[data-task='welcome-complete-profile'] .task-reason a"));
    }

    [Fact]
    public async Task Without_scripts_dismiss_leads_back_to_the_dashboard_which_offers_undo()
    {
        var dismissed = await DismissAsync();
        Assert.Equal((302, "/b2b?marketplace=US&seller=my-shop#action-center"), (dismissed.Status, dismissed.Header("Location")));

        var widget = (await visitor.GetAsync($"/b2b?{Store}")).Page.Widget("action-center");
        Assert.Empty(widget.QuerySelectorAll("[data-type='price-above-list']"));
        Assert.Equal("Dismissed: Fix the business price of Product B01. You can still do it from its own page.", widget.Words(".task-undo p"));
        Assert.Equal("History: 1 dismissed", widget.QuerySelectorAll(".card-links a")[^1].Words());

        Assert.Equal(302, (await visitor.PostAsync(widget.QuerySelector(".task-undo")!.GetAttribute("action")!)).Status);
        Assert.Single((await visitor.GetAsync($"/b2b?{Store}")).Page.QuerySelectorAll("[data-type='price-above-list']"));
    }

    [Fact]
    public async Task With_scripts_the_widget_alone_comes_back_and_says_what_happened()
    {
        var address = await AddressAsync();
        var moved = await visitor.PostAsync(address, onPage: $"/b2b?{Store}");
        Assert.Equal((302, $"/b2b/widgets/action-center?{Store}"), (moved.Status, moved.Header("Location")));

        var widget = (await visitor.GetAsync(moved.Header("Location")!, onPage: $"/b2b?{Store}", refresh: true)).Page.Widget("action-center");
        Assert.Equal("Dismissed: Fix the business price of Product B01", widget.Words("[data-announce]"));
        Assert.NotNull(widget.QuerySelector(".task-undo button"));
    }

    [Fact]
    public async Task Dismissing_twice_is_no_fault_and_a_task_that_is_not_there_is_not_found()
    {
        var address = await AddressAsync();
        Assert.Equal(302, (await visitor.PostAsync(address)).Status);
        Assert.Equal(302, (await visitor.PostAsync(address)).Status);
        Assert.Equal(404, (await visitor.PostAsync($"/action-center/tasks/price-above-list-us-99-1/dismiss?{Store}")).Status);
        Assert.Equal(404, (await visitor.PostAsync($"/action-center/tasks/price-above-list-us-99-1/undo?{Store}")).Status);
    }

    [Fact]
    public async Task Undoing_twice_and_dismissing_what_was_done_meanwhile_are_no_faults()
    {
        var address = await AddressAsync();
        await visitor.PostAsync(address);
        Assert.Equal(302, (await visitor.PostAsync(address.Replace("/dismiss", "/undo", StringComparison.Ordinal))).Status);
        Assert.Equal(302, (await visitor.PostAsync(address.Replace("/dismiss", "/undo", StringComparison.Ordinal))).Status);

        await SetPriceAsync("9.50");
        Assert.Equal(302, (await visitor.PostAsync(address)).Status);
        Assert.DoesNotContain("Dismissed: Fix", (await visitor.GetAsync($"/b2b?{Store}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_dismissed_task_can_still_be_done_on_its_own_page_and_is_then_told_as_done()
    {
        await DismissAsync();
        Clock.Advance(TimeSpan.FromHours(1));
        await SetPriceAsync("9.50");

        var row = Assert.Single((await HistoryAsync()).QuerySelectorAll("tbody tr"), row => row.TextContent.Contains("Fix the", StringComparison.Ordinal));
        Assert.Equal(["Done", "31 Mar 2025, 06:00", "You"], row.QuerySelectorAll("[data-label='Ended'], [data-label='When'], [data-label='Who']").Select(cell => cell.Words()));
    }

    [Fact]
    public async Task A_task_done_on_its_own_page_is_gone_on_the_next_load()
    {
        await SetPriceAsync("9.50");

        Assert.Empty((await visitor.GetAsync($"/b2b?{Store}")).Page.QuerySelectorAll("[data-type='price-above-list']"));
    }

    [Fact]
    public async Task The_history_offers_undo_only_where_it_would_bring_the_task_back()
    {
        await DismissAsync();
        Assert.NotNull((await HistoryAsync()).QuerySelector("tbody form"));

        Clock.Advance(TimeSpan.FromDays(14));
        Assert.Null((await HistoryAsync()).QuerySelector("tbody form"));
    }

    [Fact]
    public async Task An_end_that_there_is_not_is_a_bad_parameter() =>
        Assert.Equal(400, (await visitor.GetAsync($"/action-center?{Store}&end=lost")).Status);

    private async Task<string> AddressAsync() =>
        (await visitor.GetAsync($"/b2b?{Store}")).Page.QuerySelector("[data-type='price-above-list'] form")!.GetAttribute("action")!;

    private async Task<Answer> DismissAsync()
    {
        var form = (await visitor.GetAsync($"/b2b?{Store}")).Page.QuerySelector("[data-type='price-above-list'] form")!;
        return await visitor.PostAsync(form.GetAttribute("action")!, null, ("returnUrl", form.QuerySelector("[name=returnUrl]")!.GetAttribute("value")!));
    }

    private async Task SetPriceAsync(string price)
    {
        var address = $"/pricing/offers/B01?{Store}";
        var opened = (await visitor.GetAsync(address)).Page.QuerySelector("[name=openedWith]")!.GetAttribute("value")!;
        Assert.Equal(302, (await visitor.PostAsync(address, null, ("openedWith", opened), ("businessPrice", price), ("do", "save"))).Status);
    }

    private async Task<IParentNode> HistoryAsync() => (await visitor.GetAsync($"/action-center?{Store}")).Page.QuerySelector("section[aria-labelledby=history]")!;
}
