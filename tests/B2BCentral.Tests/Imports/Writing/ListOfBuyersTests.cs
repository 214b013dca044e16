using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Figures;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Reading.OrderLines;
using B2BCentral.Metrics;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Imports.Writing;

/// <summary>A seller's list of buyers reaches their orders, whichever came first.</summary>
public sealed class ListOfBuyersTests : IAsyncLifetime
{
    private const string Construction = "23";

    private static readonly OrderRow[] Orders =
    [
        new("111-1") { Company = "Acme Ltd", PurchaseOrder = "PO-7" }, new("111-2") { Company = "ACME  ltd" }, new("111-3"), new("111-4") { PurchaseOrder = "PO-7" },
        new("111-5") { Company = "Acme Ltd", IsBusiness = false },
    ];

    private static readonly OrderLinesMapping Lines = OrderLinesMapping.Parse(
        """
        { "columns": { "orderId": "order", "purchaseDate": "date", "sku": "sku", "quantity": "quantity", "lineAmount": "amount", "buyerId": "buyer", "industry": "industry" },
          "constants": { "isBusiness": "true", "currency": "USD" } }
        """,
        "lines.json");

    private TestDatabase database = null!;

    public static TheoryData<string, int> ListsAndTheirOrders => new()
    {
        { "company,industry\nacme ltd,Construction\n", 2 },
        { "order-id,industry\n111-3,Construction\n", 1 },
        { "po-number,industry\npo-7,Construction\n", 3 }, // Whoever placed PO-7: Acme with both orders, and somebody without a name.
        { "order-id,industry\n111-1,Construction\n", 2 }, // Whoever placed it is Acme.
        { "buyer-id,company,order-id,industry\nC-1,Acme Ltd,111-3,Construction\n", 3 }, // Each order knows its buyer by another key.
        { "buyer-id,industry\nC-1,Construction\n", 0 },
    };

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Theory, MemberData(nameof(ListsAndTheirOrders))]
    public async Task A_list_after_the_orders_classifies_them(string list, int orders)
    {
        await database.ImportAsync(Orders);

        var result = await database.ImportTextAsync(list);

        Assert.Equal((1, 0), (result.Counts.Added + result.Counts.Changed, result.Counts.Rejected));
        Assert.Equal(orders, await OrdersInAsync(Construction));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_order_id_means_the_order_of_the_marketplace_that_the_list_is_loaded_for(bool listFirst)
    {
        const string List = "order-id,industry\n111-3,Construction\n";
        OrderRow[] american = [new("111-3")];
        OrderRow[] german = [new OrderRow("111-3") with { Currency = "EUR" }];
        if (listFirst) await database.ImportTextAsync(List);
        await database.ImportAsync("DE", german);
        await database.ImportAsync(american);
        if (!listFirst) await database.ImportTextAsync(List);
        await database.ImportAsync("DE", german);

        var orders = await database.OrdersAsync();
        Assert.Equal(["US"], orders.Where(order => order.IndustryId != Segment.OtherId).Select(order => order.Marketplace));

        await database.ImportTextAsync("order-id,industry\n111-3,Hospitals\n", "DE");
        orders = await database.OrdersAsync();
        Assert.Equal(2, orders.Select(order => order.IndustryId).Where(id => id != Segment.OtherId).Distinct().Count());
    }

    [Fact]
    public async Task A_named_buyer_of_another_marketplaces_order_is_not_meant()
    {
        await database.ImportAsync(new OrderRow("111-3") { Company = "Acme" });
        await database.ImportAsync("DE", new OrderRow("111-3") { Company = "Muster", Currency = "EUR" });

        await database.ImportTextAsync("order-id,industry\n111-3,Construction\n", "DE");

        Assert.Equal(["MUSTER"], database.Context.Buyers.Where(buyer => buyer.IndustryId != Segment.OtherId).Select(buyer => buyer.Key));
    }

    [Theory, MemberData(nameof(ListsAndTheirOrders))]
    public async Task A_list_before_the_orders_classifies_them_as_well(string list, int orders)
    {
        await database.ImportTextAsync(list);

        await database.ImportAsync(Orders);

        Assert.Equal(orders, await OrdersInAsync(Construction));
    }

    [Theory, MemberData(nameof(ListsAndTheirOrders))]
    public async Task Neither_file_changes_anything_a_second_time(string list, int orders)
    {
        await database.ImportAsync(Orders);
        await database.ImportTextAsync(list);

        var ordersAgain = await database.ImportAsync(Orders);
        var listAgain = await database.ImportTextAsync(list);

        Assert.Equal((0, 0, Orders.Length, 0, 0), ordersAgain.Rows());
        Assert.Equal((0, 0, 1, 0, 0), listAgain.Rows());
        Assert.Equal(orders, await OrdersInAsync(Construction));
    }

    [Fact]
    public async Task A_buyer_id_of_another_system_is_found_before_and_after()
    {
        await ImportLinesAsync("A,2025-03-10,S,1,10,C-1,");
        await database.ImportTextAsync("buyer-id,industry\nc-1,Construction\n");
        await ImportLinesAsync("B,2025-03-11,S,1,10,C-1,");

        Assert.Equal(2, await OrdersInAsync(Construction));
    }

    [Fact]
    public async Task The_list_holds_against_what_the_orders_themselves_say_also_when_they_come_again()
    {
        await ImportLinesAsync("A,2025-03-10,S,1,10,C-1,Warehouse");
        await database.ImportTextAsync("buyer-id,industry\nC-1,Construction\n");

        var again = await ImportLinesAsync("A,2025-03-10,S,1,10,C-1,Warehouse");

        Assert.Equal((0, 0, 1, 0, 0), again.Rows());
        Assert.Equal(1, await OrdersInAsync(Construction));
    }

    [Fact]
    public async Task What_one_order_says_of_its_buyer_is_not_put_on_the_others()
    {
        const string Lines = "A,2025-03-10,S,1,10,C-1,\nB,2025-03-10,S,1,10,C-1,Warehouse\nC,2025-03-10,S,1,10,C-1,Specialty Shop";
        await ImportLinesAsync(Lines);

        var again = await ImportLinesAsync(Lines);

        Assert.Equal((0, 0, 3, 0, 0), again.Rows());
        Assert.Equal((1, 1, 1), (await OrdersInAsync("Warehouse"), await OrdersInAsync("Specialty Shop"), await OrdersInAsync(Segment.OtherKey)));
    }

    [Theory]
    [InlineData("company,order-id,po-number,industry\nBolt Ltd,111-3,PO-7,Construction\n", "111-3")]
    [InlineData("company,order-id,po-number,industry\nBolt Ltd,111-3,PO-7,Construction\n", "111-4")]
    public async Task A_company_that_a_row_names_is_how_the_orders_of_its_numbers_are_called(string list, string order)
    {
        await database.ImportAsync(Orders);

        await database.ImportTextAsync(list);

        var buyer = await database.Context.Orders.Where(o => o.OrderNumber == order).Select(o => o.BuyerId).SingleAsync();
        Assert.Equal("Bolt Ltd", await database.Context.Buyers.Where(b => b.BuyerId == buyer).Select(b => b.Name).SingleAsync());
    }

    [Fact]
    public async Task A_later_list_replaces_the_company_name_of_a_number()
    {
        await ImportLinesAsync("A,2025-03-10,S,1,10,C-1,");
        await database.ImportTextAsync("buyer-id,company,industry\nC-1,Old Name,Construction\n");

        var next = await database.ImportTextAsync("buyer-id,company,industry\nC-1,New Name,Construction\n");
        var again = await database.ImportTextAsync("buyer-id,company,industry\nC-1,New Name,Construction\n");
        await database.ImportTextAsync("buyer-id,industry\nC-1,Construction\n");

        Assert.Equal(("New Name", 0, 0), (await NameOfWhoPlacedAsync("A"), next.Counts.Unchanged, again.Counts.Changed));
    }

    [Fact]
    public async Task A_company_beside_the_number_of_an_order_is_how_the_nameless_buyer_who_placed_it_is_called()
    {
        await ImportLinesAsync("A,2025-03-10,S,1,10,C-1,");

        var result = await database.ImportTextAsync("company,order-id,industry\nBolt Ltd,A,Construction\n");

        Assert.Equal(("Bolt Ltd", 1), (await NameOfWhoPlacedAsync("A"), result.Counts.Added));
    }

    [Fact]
    public async Task A_company_that_orders_name_is_not_called_otherwise_because_a_row_has_one_of_its_numbers()
    {
        await database.ImportAsync(Orders);

        await database.ImportTextAsync("company,order-id,po-number,industry\nBolt Ltd,111-1,PO-7,Construction\n");

        Assert.Equal(("Acme Ltd", "Acme Ltd"), (await NameOfWhoPlacedAsync("111-1"), await NameOfWhoPlacedAsync("111-2")));
    }

    [Fact]
    public async Task A_buyers_orders_in_another_marketplace_follow_and_its_figures_are_new()
    {
        await database.ImportAsync("US", Orders);
        await database.ImportAsync("DE", new OrderRow("222-1") { Company = "Acme Ltd", Currency = "EUR" });
        var before = await VersionAsync("DE");

        await database.ImportTextAsync("company,industry\nAcme Ltd,Construction\n", "US");

        Assert.Equal(1, await OrdersInAsync(Construction, "DE"));
        Assert.True(await VersionAsync("DE") > before);
    }

    [Fact]
    public async Task A_list_adds_no_marketplace_to_a_seller_who_has_another()
    {
        await database.ImportAsync("DE", Orders[0] with { Currency = "EUR" });

        var refusal = await Assert.ThrowsAsync<UnusableReportException>(() => database.ImportTextAsync("company,industry\nAcme Ltd,Construction\n", "US"));

        Assert.Contains("--marketplace DE", refusal.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_of_a_list_are_counted_each_once()
    {
        var first = await database.ImportTextAsync("company,industry\nAcme,Construction\nBolt,Retail Trade\n,Retail Trade\n");
        var next = await database.ImportTextAsync("company,industry\nAcme,Retail Trade\nBolt,Retail Trade\nCane,Construction\n");

        Assert.Equal((2, 0, 0, 0, 1), first.Rows());
        Assert.Equal((1, 1, 1, 0, 0), next.Rows());
    }

    [Fact]
    public async Task A_later_list_fills_in_and_replaces_domain_and_tax_number_and_empties_neither()
    {
        await database.ImportAsync(Orders);
        await database.ImportTextAsync("company,industry,e-mail,tax id\nAcme Ltd,Construction,jo@old.example,\n");
        Assert.Equal(("old.example", null), await MarksAsync());

        var next = await database.ImportTextAsync("company,industry,e-mail,tax id\nAcme Ltd,Construction,jo@acme.example,de 123\n");
        Assert.Equal((0, 1, 0, 0, 0), next.Rows());
        await database.ImportTextAsync("company,industry,e-mail,tax id\nAcme Ltd,Construction,,\n");

        Assert.Equal(("acme.example", "DE123"), await MarksAsync());
    }

    private async Task<string?> NameOfWhoPlacedAsync(string order)
    {
        await using var scope = database.NewScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        return await db.Buyers.Where(b => db.Orders.Any(o => o.OrderNumber == order && o.SellerId == b.SellerId && o.BuyerId == b.BuyerId)).Select(b => b.Name).SingleAsync();
    }

    private async Task<(string?, string?)> MarksAsync()
    {
        await using var scope = database.NewScope();
        var buyer = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Buyers.SingleAsync(b => b.Name == "Acme Ltd");
        return (buyer.EmailDomain, buyer.TaxId);
    }

    private Task<B2BCentral.Imports.ImportResult> ImportLinesAsync(string lines) =>
        database.ImportTextAsync("order,date,sku,quantity,amount,buyer,industry\n" + lines + "\n", mapping: Lines);

    private async Task<long> VersionAsync(string marketplace)
    {
        await using var scope = database.NewScope();
        return await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Marketplaces.Where(m => m.Code == marketplace).Select(m => m.DataVersion).SingleAsync();
    }

    private async Task<long> OrdersInAsync(string industry, string marketplace = "US")
    {
        await using var scope = database.NewScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        var seller = await db.Sellers.SingleAsync();
        var ids = (await SegmentNames.LoadAsync(db, seller.Id)).IdsOf(SegmentDimension.Industry, industry);
        if (ids is null) return 0;

        return await db.SegmentSummaries.Where(row => row.Dimension == SegmentDimension.Industry && ids.Contains(row.SegmentId))
            .In(new FigureScope(seller.Id, marketplace, CountingPolicy.NotCancelled), Importing.Always).SumAsync(row => row.Orders);
    }
}
