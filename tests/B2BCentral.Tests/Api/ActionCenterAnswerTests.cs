using System.Text.Json;
using B2BCentral.Data;
using B2BCentral.Data.Sellers;
using B2BCentral.Testing;
using B2BCentral.Web.Api;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Api;

/// <summary>The tasks of the page, for scripts.</summary>
public sealed class ActionCenterAnswerTests
{
    [Fact]
    public async Task A_task_has_its_reason_its_times_and_the_sales_at_stake()
    {
        await using var site = new TestSite();
        await site.Given.Order(on: "2025-03-02", asin: "B01", amount: 25.5).Offer("B01", offer => (offer.StandardPrice, offer.BusinessPrice) = (1_000, 1_200));
        await using var scope = site.Services.CreateAsyncScope();
        var seller = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.SingleAsync();
        var key = await scope.ServiceProvider.GetRequiredService<ApiKeys>().CreateAsync(seller.Id, "test", ApiKeyScope.Write, "local");

        using var response = await ApiSite.SendAsync(site.CreateClient(), "/api/v1/action-center", key);
        var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal(("my-shop", "USD"), (answer.Text("seller"), answer.Text("currency")));
        var task = answer.GetProperty("tasks").EnumerateArray().First();
        Assert.Equal("price-above-list", task.Text("type"));
        Assert.Equal("/pricing/offers/B01?seller=my-shop&marketplace=US", task.Text("link"));
        Assert.Equal(25.5m, task.GetProperty("salesAtStake").GetDecimal());
        Assert.Equal(JsonValueKind.Null, task.GetProperty("expiresAt").ValueKind);
        Assert.Equal(task.GetProperty("createdAt").GetDateTimeOffset().AddDays(14), task.GetProperty("disappearsAt").GetDateTimeOffset());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("tasks").EnumerateArray().Last().GetProperty("salesAtStake").ValueKind);
    }
}
