using B2BCentral.Data.Changes;
using B2BCentral.Data.Offers;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static B2BCentral.Metrics.Pricing.PriceTier;

namespace B2BCentral.Tests.Data.Offers;

public class PriceBatchesTests
{
    // What a listing may have brought: above the standard price, so no editor would take it.
    private static readonly BusinessPricing AboveStandard = new(2_500, [Fixed(5, 2_400)]);
    private static readonly BusinessPricing Wanted = new(1_800, [Percent(10, 1_500)]);

    [Fact]
    public async Task Changes_nothing_until_it_is_applied()
    {
        await using var shop = await PricedShop.OpenAsync(("A", BusinessPricing.None));

        var id = await AddAsync(shop, ("A", Wanted));

        Assert.Equal((BusinessPricing.None, ChangeBatchState.Preview), (await shop.PricingAsync("A"), await StateAsync(shop, id)));
    }

    [Fact]
    public async Task Applies_all_rows_and_names_the_batch_in_the_history()
    {
        await using var shop = await PricedShop.OpenAsync(("A", BusinessPricing.None), ("B", new(1_900, [])));
        var id = await AddAsync(shop, ("A", Wanted), ("B", Wanted));

        await ApplyAsync(shop, id);

        Assert.Equal((Wanted, Wanted), (await shop.PricingAsync("A"), await shop.PricingAsync("B")));
        Assert.Equal([id], (await shop.ChangesAsync()).Select(change => change.BatchId!.Value).Distinct());
    }

    [Fact]
    public async Task Applying_twice_does_nothing_the_second_time()
    {
        await using var shop = await PricedShop.OpenAsync(("A", BusinessPricing.None));
        var id = await AddAsync(shop, ("A", Wanted));

        await ApplyAsync(shop, id);
        await shop.SetAsync("A", new(1_750, []));
        var changes = (await shop.ChangesAsync()).Count;
        await ApplyAsync(shop, id);

        Assert.Equal(new BusinessPricing(1_750, []), await shop.PricingAsync("A"));
        Assert.Equal(changes, (await shop.ChangesAsync()).Count);
    }

    [Fact]
    public async Task Undo_restores_exactly_what_was_there_even_against_a_rule()
    {
        await using var shop = await PricedShop.OpenAsync(("A", BusinessPricing.None), ("B", AboveStandard), ("C", new(1_900, [Percent(5, 250)])));
        var id = await AddAsync(shop, ("A", Wanted), ("B", Wanted), ("C", Wanted));

        await ApplyAsync(shop, id);
        await UndoAsync(shop, id);

        Assert.Equal(
            [BusinessPricing.None, AboveStandard, new(1_900, [Percent(5, 250)])],
            new[] { await shop.PricingAsync("A"), await shop.PricingAsync("B"), await shop.PricingAsync("C") });
        Assert.Equal(ChangeBatchState.Undone, await StateAsync(shop, id));
    }

    [Fact]
    public async Task Undo_leaves_and_names_what_was_changed_since()
    {
        await using var shop = await PricedShop.OpenAsync(("A", BusinessPricing.None), ("B", BusinessPricing.None));
        var id = await AddAsync(shop, ("A", Wanted), ("B", Wanted));
        await ApplyAsync(shop, id);
        await shop.SetAsync("B", new(1_750, []));

        await UndoAsync(shop, id);

        Assert.Equal((BusinessPricing.None, new BusinessPricing(1_750, [])), (await shop.PricingAsync("A"), await shop.PricingAsync("B")));
        Assert.Equal(["B"], await WithProblemsAsync(shop, id));
    }

    [Fact]
    public async Task Applying_leaves_and_names_what_was_changed_after_the_preview()
    {
        await using var shop = await PricedShop.OpenAsync(("A", BusinessPricing.None), ("B", BusinessPricing.None));
        var id = await AddAsync(shop, ("A", Wanted), ("B", Wanted));
        await shop.SetAsync("A", new(1_750, []));

        await ApplyAsync(shop, id);

        Assert.Equal((new BusinessPricing(1_750, []), Wanted), (await shop.PricingAsync("A"), await shop.PricingAsync("B")));
        Assert.Equal(["A"], await WithProblemsAsync(shop, id));

        await UndoAsync(shop, id);
        Assert.Equal((new BusinessPricing(1_750, []), BusinessPricing.None), (await shop.PricingAsync("A"), await shop.PricingAsync("B")));
    }

    [Fact]
    public async Task A_standard_price_that_fell_meanwhile_still_holds()
    {
        await using var shop = await PricedShop.OpenAsync(("A", BusinessPricing.None));
        var id = await AddAsync(shop, ("A", Wanted));
        await shop.InScopeAsync((_, db) => db.Offers.ExecuteUpdateAsync(set => set.SetProperty(o => o.StandardPrice, 1_000)));

        await ApplyAsync(shop, id);

        Assert.Equal(BusinessPricing.None, await shop.PricingAsync("A"));
        Assert.Equal(["A"], await WithProblemsAsync(shop, id));
    }

    [Fact]
    public async Task Only_a_preview_can_be_discarded()
    {
        await using var shop = await PricedShop.OpenAsync(("A", BusinessPricing.None));
        var (first, second) = (await AddAsync(shop, ("A", Wanted)), await AddAsync(shop, ("A", Wanted)));
        await ApplyAsync(shop, second);

        await DiscardAsync(shop, first);
        await DiscardAsync(shop, second);

        Assert.Equal([second], await shop.InScopeAsync((_, db) => db.ChangeBatches.Select(b => b.BatchId).ToListAsync()));
        Assert.Equal([second], await shop.InScopeAsync((_, db) => db.ChangeBatchRows.Select(r => r.BatchId).ToListAsync()));
    }

    [Fact]
    public async Task The_number_of_a_discarded_preview_is_not_given_to_another()
    {
        await using var shop = await PricedShop.OpenAsync(("A", BusinessPricing.None), ("B", BusinessPricing.None));
        var discarded = await AddAsync(shop, ("A", Wanted));
        await DiscardAsync(shop, discarded);
        await AddAsync(shop, ("B", Wanted));

        // From a page that still shows the first
        await ApplyAsync(shop, discarded);

        Assert.Equal((BusinessPricing.None, BusinessPricing.None), (await shop.PricingAsync("A"), await shop.PricingAsync("B")));
    }

    [Fact]
    public async Task What_was_worked_out_from_a_standard_price_is_left_once_that_is_another()
    {
        await using var shop = await PricedShop.OpenAsync(("A", BusinessPricing.None), ("B", BusinessPricing.None));
        var id = await AddAsync(shop, hasStandardPrice: true, ("A", Wanted), ("B", Wanted));
        await shop.InScopeAsync((_, db) => db.Offers.Where(o => db.Products.Any(p => p.ProductId == o.ProductId && p.Sku == "A")).ExecuteUpdateAsync(set => set.SetProperty(o => o.StandardPrice, 9_900)));

        await ApplyAsync(shop, id);

        Assert.Equal((BusinessPricing.None, Wanted), (await shop.PricingAsync("A"), await shop.PricingAsync("B")));
        Assert.Equal(["A"], await WithProblemsAsync(shop, id));
    }

    [Fact]
    public async Task Many_offers_are_applied_and_undone_as_one()
    {
        var skus = Enumerable.Range(1, 1_203).Select(n => $"S{n:0000}").ToList();
        await using var shop = await PricedShop.OpenAsync(skus.Select(sku => (sku, BusinessPricing.None)));
        var id = await AddAsync(shop, [.. skus.Select(sku => (sku, Wanted))]);

        await ApplyAsync(shop, id);
        Assert.Equal(skus.Count, await CoveredAsync(shop));

        await UndoAsync(shop, id);
        Assert.Equal(0, await CoveredAsync(shop));
        Assert.Equal(skus.Count * 4, (await shop.ChangesAsync()).Select(change => change.ChangeId).Distinct().Count());
    }

    [Fact]
    public async Task Words_that_are_too_long_end_in_no_half_character()
    {
        await using var shop = await PricedShop.OpenAsync(("A", BusinessPricing.None));
        var words = new string('x', 398) + "😀😀";
        await shop.InScopeAsync(async (services, db) => await services.GetRequiredService<PriceBatches>().AddAsync(
            await SellerAsync(db), "US", ChangeBatchKind.PriceFile, words, PricedShop.User, [new PriceBatchRow(1, null, "A", null, null, words)]));

        var (description, problem) = await shop.InScopeAsync(async (_, db) =>
            ((await db.ChangeBatches.SingleAsync()).Description, (await db.ChangeBatchRows.SingleAsync()).Problem));

        Assert.Equal((words[..398] + "…", words[..398] + "…"), (description, problem));
    }

    private static Task<int> AddAsync(TestDatabase shop, params (string Sku, BusinessPricing After)[] wanted) => AddAsync(shop, hasStandardPrice: false, wanted);

    private static Task<int> AddAsync(TestDatabase shop, bool hasStandardPrice, params (string Sku, BusinessPricing After)[] wanted) => shop.InScopeAsync(async (services, db) =>
    {
        var products = await db.Products.ToDictionaryAsync(p => p.Sku, p => p.ProductId);
        var offers = await db.Offers.Include(o => o.Tiers).ToDictionaryAsync(o => o.ProductId);
        var rows = wanted.Select((one, i) => new PriceBatchRow(i + 1, products[one.Sku], one.Sku, offers[products[one.Sku]].Pricing(), one.After, null)
        {
            StandardPrice = hasStandardPrice ? offers[products[one.Sku]].StandardPrice : null,
        });
        return await services.GetRequiredService<PriceBatches>().AddAsync(await SellerAsync(db), "US", ChangeBatchKind.PriceRule, "A rule", PricedShop.User, rows);
    });

    private static Task<bool> ApplyAsync(TestDatabase shop, int id) => DoAsync(shop, (batches, seller) => batches.ApplyAsync(seller, id, PricedShop.User));

    private static Task<bool> UndoAsync(TestDatabase shop, int id) => DoAsync(shop, (batches, seller) => batches.UndoAsync(seller, id, PricedShop.User));

    private static Task<bool> DiscardAsync(TestDatabase shop, int id) => DoAsync(shop, (batches, seller) => batches.DiscardAsync(seller, id));

    private static Task<bool> DoAsync(TestDatabase shop, Func<PriceBatches, int, Task> step) => shop.InScopeAsync(async (services, db) =>
    {
        await step(services.GetRequiredService<PriceBatches>(), await SellerAsync(db));
        return true;
    });

    private static Task<int> SellerAsync(B2BCentral.Data.B2BCentralDb db) => db.Sellers.Select(s => s.Id).SingleAsync();

    private static Task<ChangeBatchState> StateAsync(TestDatabase shop, int id) =>
        shop.InScopeAsync((_, db) => db.ChangeBatches.Where(b => b.BatchId == id).Select(b => b.State).SingleAsync());

    private static Task<int> CoveredAsync(TestDatabase shop) => shop.InScopeAsync((_, db) => db.Offers.CountAsync(o => o.BusinessPrice != null));

    private static Task<List<string>> WithProblemsAsync(TestDatabase shop, int id) =>
        shop.InScopeAsync((_, db) => db.ChangeBatchRows.Where(r => r.BatchId == id && r.Problem != null).Select(r => r.Subject).ToListAsync());
}
