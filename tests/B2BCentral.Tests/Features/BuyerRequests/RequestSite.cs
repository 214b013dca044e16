using AngleSharp.Html.Dom;
using B2BCentral.Data;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Requests;
using B2BCentral.Data.Sellers;
using B2BCentral.Data.Tasks;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Testing;
using B2BCentral.Tests.Data.Offers;
using B2BCentral.Web.Api;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Features.BuyerRequests;

/// <summary>The site with shops that are asked for discounts. Each test takes shops and a product of its own: standard price $20.00, SKU and ASIN alike.</summary>
public sealed class RequestSite : SeededSite
{
    /// <summary>$19.00, from 5 units $18.05, from 10 units $17.48.</summary>
    public static readonly BusinessPricing Tiered = new(1_900, [PriceTier.Percent(5, 500), PriceTier.Percent(10, 800)]);

    public static string Address(string shop, string path) => $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}seller={shop}&marketplace=US";

    public async Task OpenAsync(string shop, string asin, BusinessPricing pricing, Action<Offer>? with = null) =>
        await Given.Seller(shop).Order(on: "2025-03-20", asin: asin, title: $"Gloves {asin}").Offer(asin, offer =>
        {
            PricedShop.Put(offer, pricing);
            offer.Stock = 100;
            with?.Invoke(offer);
        });

    public async Task<AskResult> AskAsync(string asin, string company = "St. Mary Hospital", int quantity = 40, long? hoped = null, string? note = null)
    {
        await using var scope = Services.CreateAsyncScope();
        var result = await scope.ServiceProvider.GetRequiredService<DiscountRequests>().AskAsync(new(IsDemo: false, "US", asin, company, quantity, hoped, note));
        Assert.True(result.Outcome == AskOutcome.Asked, $"{result.Outcome}: {string.Join(", ", result.Problems)}");
        return result;
    }

    /// <summary>Opens the form of a request and sends it with some fields typed anew.</summary>
    public static async Task<Answer> AnswerAsync(Visitor visitor, string shop, int id, params (string Name, string Value)[] typed)
    {
        var url = Address(shop, $"/buyer-requests/{id}");
        return await visitor.PostAsync(url, fields: Typed((await visitor.GetAsync(url)).Page, typed));
    }

    public static IEnumerable<(string Name, string Value)> Typed(IHtmlDocument page, params (string Name, string Value)[] other)
    {
        var fields = page.QuerySelectorAll("form.form input[name]").OfType<IHtmlInputElement>().Where(input => input.Type != "radio" || input.IsChecked)
            .Where(input => input.Name != "__RequestVerificationToken").Select(input => (Name: input.Name!, input.Value));
        return fields.Where(field => !other.Any(one => one.Name == field.Name)).Concat(other);
    }

    public async Task<T> ReadAsync<T>(Func<B2BCentralDb, Task<T>> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<B2BCentralDb>());
    }

    public Task<BusinessPricing> PricingAsync(string shop, string sku) => ReadAsync(async db => (await db.Offers.Include(o => o.Tiers).SingleAsync(o =>
        db.Sellers.Any(s => s.Id == o.SellerId && s.Slug == shop) && db.Products.Any(p => p.SellerId == o.SellerId && p.ProductId == o.ProductId && p.Sku == sku))).Pricing());

    public Task<BuyerRequest> RequestAsync(string shop, int id = 1) =>
        ReadAsync(db => db.BuyerRequests.AsNoTracking().SingleAsync(r => r.RequestId == id && db.Sellers.Any(s => s.Id == r.SellerId && s.Slug == shop)));

    /// <summary>The tasks that somebody did, by their ids.</summary>
    public Task<List<string>> DoneAsync(string shop) => ReadAsync(db =>
        db.TaskRecords.Where(r => r.End == TaskEnd.Done && db.Sellers.Any(s => s.Id == r.SellerId && s.Slug == shop)).Select(r => r.TaskId).Order().ToListAsync());

    public Task<int> ChangesAsync(string shop) => ReadAsync(db => db.Changes.CountAsync(c => db.Sellers.Any(s => s.Id == c.SellerId && s.Slug == shop)));

    public async Task<string> KeyAsync(string shop)
    {
        await using var scope = Services.CreateAsyncScope();
        var id = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.Where(s => s.Slug == shop).Select(s => s.Id).SingleAsync();
        return await scope.ServiceProvider.GetRequiredService<ApiKeys>().CreateAsync(id, "test", ApiKeyScope.Write, "local");
    }

    protected override async Task SeedAsync() => await Given.Seller("bare").Order(asin: "BARE");
}
