using B2BCentral.Data.Tasks;
using B2BCentral.Data.Users;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Testing;
using B2BCentral.Tests.Features.BuyerRequests;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Tests.Features.BuyerRequests.RequestSite;

namespace B2BCentral.Tests.Features.ActionCenter;

/// <summary>Whoever may not open a page is not told by a task what stands there.</summary>
public sealed class TaskRightsTests(RequestSite site) : IClassFixture<RequestSite>
{
    private const string Company = "St. Mary Hospital";

    [Theory]
    [InlineData(SellerPage.BuyerRequests, Company)]
    [InlineData(SellerPage.BuyerRequests, "Check the stock of")]
    [InlineData(SellerPage.Products, "Check the stock of")]
    [InlineData(SellerPage.Pricing, "Fix the business price of")]
    [InlineData(SellerPage.Companies, "Classify your buyers")]
    [InlineData(SellerPage.Profile, "Upload a certificate")]
    public async Task A_task_is_told_to_those_alone_who_may_open_its_page(SellerPage page, string words)
    {
        var shop = $"{page}-{words[0]}".ToLowerInvariant();
        await OpenAsync(shop);
        using var everywhere = await MemberAsync(shop);
        using var notThere = await MemberAsync(shop, page);

        Assert.Contains(words, (await everywhere.GetAsync(Address(shop, "/action-center"))).Text, StringComparison.Ordinal);
        foreach (var path in (string[])["/action-center", "/action-center/menu", "/b2b/widgets/action-center"])
        {
            var answer = await notThere.GetAsync(Address(shop, path));
            Assert.Equal(200, answer.Status);
            Assert.DoesNotContain(words, answer.Text, StringComparison.Ordinal);
            Assert.NotEmpty(answer.Page.QuerySelectorAll("li"));
        }
    }

    [Fact]
    public async Task What_one_is_not_told_can_neither_be_dismissed_nor_undone_nor_read_when_it_is_over()
    {
        await OpenAsync("kept-from");
        using var all = await MemberAsync("kept-from");
        using var few = await MemberAsync("kept-from", SellerPage.BuyerRequests, SellerPage.Companies);
        string Act(string task, string act) => Address("kept-from", $"/action-center/tasks/{task}/{act}");

        Assert.Equal((404, 404), ((await few.PostAsync(Act("buyer-request-1", "dismiss"))).Status, (await few.PostAsync(Act("buyer-request-1", "undo"))).Status));
        foreach (var task in (string[])["buyer-request-1", "welcome-classify-buyers", "welcome-upload-certificate"]) Assert.Equal(302, (await all.PostAsync(Act(task, "dismiss"))).Status);
        Assert.Equal((404, 404), ((await few.PostAsync(Act("buyer-request-1", "undo"))).Status, (await few.PostAsync(Act("welcome-classify-buyers", "undo"))).Status));
        Assert.Equal(3, await site.ReadAsync(db => db.TaskRecords.CountAsync(r => r.End == TaskEnd.Dismissed && db.Sellers.Any(s => s.Id == r.SellerId && s.Slug == "kept-from"))));

        Assert.Equal(3, (await all.GetAsync(Address("kept-from", "/action-center"))).Page.QuerySelectorAll("[aria-labelledby=history] tbody tr").Length);
        var history = Assert.Single((await few.GetAsync(Address("kept-from", "/action-center"))).Page.QuerySelectorAll("[aria-labelledby=history] tbody tr"));
        Assert.StartsWith("Upload a certificate", history.Words("th"), StringComparison.Ordinal);
        Assert.Contains("History: 1 dismissed", (await few.GetAsync(Address("kept-from", "/b2b/widgets/action-center"))).Page.Body!.Words(), StringComparison.Ordinal);
        Assert.Equal(302, (await all.PostAsync(Act("buyer-request-1", "undo"))).Status);
    }

    private async Task OpenAsync(string shop)
    {
        await site.OpenAsync(shop, shop, new BusinessPricing(2_500, []), offer => offer.Stock = 12);
        await site.AskAsync(shop, Company);
    }

    private async Task<Visitor> MemberAsync(string shop, params SellerPage[] without)
    {
        var id = await site.ReadAsync(db => db.Sellers.Where(s => s.Slug == shop).Select(s => s.Id).SingleAsync());
        return site.NewMember(await TestSignIn.MemberCookieAsync(site.Services, id, SellerRole.Editor, without.Select(page => (page, PageLevel.None))));
    }
}
