using B2BCentral.Data.Jobs;
using B2BCentral.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Features.Settings;

/// <summary>Background work with its last run and result; what users think of the widgets.</summary>
public sealed class SettingsPageTests
{
    private const string Url = "/settings?seller=my-shop&marketplace=US";

    [Fact]
    public async Task Background_work_is_shown_with_its_last_run_and_result()
    {
        await using var site = new TestSite();
        await site.Given.Order();
        Assert.Equal("waiting", (await site.GetPageAsync(Url)).Words("[data-job='expired-tasks'] [data-label='Status']"));

        await site.Services.GetRequiredService<JobRunner>().RunDueAsync();

        var row = (await site.GetPageAsync(Url)).QuerySelector("[data-job='expired-tasks']")!;
        Assert.Equal(("done", "31 Mar 2025, 05:00", "No task expired."), (row.Words("[data-label='Status']"), row.Words("[data-label='Last run']"), row.Words("[data-label='Result']")));
    }

    [Fact]
    public async Task Every_job_runs_for_a_new_seller_and_for_one_without_orders()
    {
        await using var site = new TestSite();
        await site.Given.Order();
        await site.Given.Seller("empty");

        await site.Services.GetRequiredService<JobRunner>().RunDueAsync();

        foreach (var seller in new[] { "my-shop", "empty" })
            Assert.All((await site.GetPageAsync($"/settings?seller={seller}")).QuerySelectorAll("[data-job] [data-label='Status']"), state => Assert.Equal("done", state.Words()));
    }

    [Fact]
    public async Task Ratings_are_summed_up_with_their_comments()
    {
        await using var site = new TestSite();
        await site.Given.Order();
        using var visitor = site.NewVisitor();
        await visitor.PostAsync("/b2b/widgets/top-products/rate?seller=my-shop", null, ("stars", "4"), ("comment", "<b>Good</b>"));

        var text = (await site.GetPageAsync(Url)).Words("section[aria-labelledby=ratings-title]");

        Assert.Contains("Your Top 5 Products by Customer Segment 4.0 of 5, 1 rating", text, StringComparison.Ordinal);
        Assert.Contains("4 stars: <b>Good</b>", text, StringComparison.Ordinal);
    }
}
