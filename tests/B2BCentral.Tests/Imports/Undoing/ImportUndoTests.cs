using System.Globalization;
using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Tasks;
using B2BCentral.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Reading.OrderLines;
using B2BCentral.Imports.Undoing;
using B2BCentral.Metrics.Languages;
using B2BCentral.Metrics.Time;
using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Reading;
using B2BCentral.Tests.Imports.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Imports.Undoing;

/// <summary>After the undo of an import the database is what it was before it, row for row.</summary>
public sealed class ImportUndoTests : IAsyncLifetime
{
    private const string Later = "2025-03-12T00:00:00+00:00";
    private const string Earlier = "2025-03-10T21:00:00+00:00";

    private static readonly OrderLinesMapping Lines = OrderLinesMapping.Parse(
        """
        { "columns": { "orderId": "order", "purchaseDate": "date", "sku": "sku", "quantity": "quantity", "lineAmount": "amount", "buyerId": "buyer", "industry": "industry" },
          "constants": { "isBusiness": "true", "currency": "USD" } }
        """,
        "lines.json");

    private static readonly OrderRow[] Orders =
    [
        new("1", "S-1", 2, "30.00") { Company = "Acme Ltd", PurchaseOrder = "PO-7" }, new("1", "S-2") { Company = "Acme Ltd", PurchaseOrder = "PO-7" },
        new("2", "S-1") { IsBusiness = false }, new("3", "S-3") { Status = "Cancelled" }, new("4") { Channel = "Non-Amazon", Price = "" }, new("5") { PurchaseOrder = "PO-9" },
    ];

    private TestDatabase database = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        await database.Services.GetRequiredService<SellerDirectory>().GetOrAddAsync(Importing.Seller, "US");
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    public static TheoryData<string, string> FilesAfterTheOrders => new()
    {
        { "the same again", OrderRow.Report(Orders) },
        { "newer, on another day, without a line", OrderRow.Report(Orders[0] with { Updated = Later, Purchased = "2025-04-02T20:00:00+00:00", Price = "99.00" }) },
        { "newer, with more lines", OrderRow.Report(Orders[2] with { Updated = Later }, Orders[2] with { Updated = Later, Sku = "S-8" }, Orders[2] with { Updated = Later, Sku = "S-9" }) },
        { "older", OrderRow.Report(Orders[0] with { Updated = Earlier, Price = "1.00" }) },
        { "a correction", OrderRow.Report(Orders[2] with { Quantity = 7, Price = "70.00" }) },
        { "a further line", OrderRow.Report(Orders[2] with { Sku = "S-4" }) },
        { "a consumer's order becomes a company's", OrderRow.Report(Orders[2] with { Updated = Later, IsBusiness = true, Company = "New Ltd", State = "NY" }) },
        { "a company's order becomes a consumer's", OrderRow.Report(Orders[0] with { Updated = Later, IsBusiness = false, Company = "", PurchaseOrder = "" }) },
        { "new orders and old ones, two versions of one", OrderRow.Report([.. Orders, new("7", "S-7") { Company = "Third Ltd" }, Orders[5] with { Updated = Later }, new("7", "S-7", 3) { Updated = Later }]) },
        { "a list by company", "company,industry,sub-industry,employees\nacme ltd,23,238,45\nUnknown GmbH,Retail Trade,,7\n" },
        { "a list by order", "order-id,industry,region\n5,Construction,Oregon\n1,Construction,\n" },
        { "a list by PO number", "po-number,industry\nPO-9,Construction\nPO-7,Retail Trade\nPO-8,Retail Trade\n" },
        { "traffic by date", "Date,Units Ordered,Sessions - Total\r\n2025-03-10,3,40\r\n2025-03-11,1,12\r\n2025-03-12,1,9\r\n" },
        { "listings", ListingsText.Of(ListingsText.Row("S-1", "B01", "10", "4", "9.50", "PERCENT", "5 5 10 8"), ListingsText.Row("S-99", "B99", "12")) },
    };

    [Theory, MemberData(nameof(FilesAfterTheOrders))]
    public async Task Puts_back_what_was_there(string what, string file)
    {
        await database.ImportAsync(Orders);
        await database.ImportTextAsync("company,industry\nAcme Ltd,Manufacturing\n");
        await database.ImportTextAsync(ListingsText.Of(ListingsText.Row("S-1", "B01", "11", "3", "9.90", "FIXED", "5 9 20 8")));
        await database.ImportTextAsync("Date,Units Ordered,Sessions - Total\r\n2025-03-10,2,30\r\n2025-03-11,1,12\r\n");

        await AssertUndoneAsync(() => database.ImportTextAsync(file), what);
    }

    [Theory, MemberData(nameof(FilesAfterTheOrders))]
    public async Task Takes_back_a_first_import(string what, string file) => await AssertUndoneAsync(() => database.ImportTextAsync(file), what);

    [Fact]
    public async Task Takes_back_an_order_whose_lines_lie_far_apart()
    {
        await database.ImportAsync(Orders[0], new("6", "S-1"));
        var between = Enumerable.Range(100, 5_200).Select(i => new OrderRow($"{i}"));

        await AssertUndoneAsync(() => database.ImportAsync([
            Orders[0] with { Quantity = 3 }, new("6", "S-1") { Updated = Later }, new("8", "S-1"), .. between,
            Orders[0] with { Sku = "S-50" }, new("6", "S-60") { Updated = Later }, new("6", "S-1", 9) { Updated = "2025-03-13T00:00:00+00:00" }, new("8", "S-2")]));
    }

    [Fact]
    public async Task Takes_back_traffic_by_product_and_the_families_it_taught()
    {
        const string Header = "(Parent) ASIN,(Child) ASIN,Title,Sessions - Total,Units Ordered\r\n";
        await database.ImportTextAsync(ListingsText.Of(ListingsText.Row("S-1", "B01", "11")));
        await ImportAsync("P0,B01,Clamp,10,1\r\n");

        await AssertUndoneAsync(() => ImportAsync("P1,B01,Clamp,12,2\r\nP1,B02,Clamp,5,1\r\n"));

        async Task<ImportResult> ImportAsync(string rows)
        {
            var path = database.File("BusinessReport.csv");
            await File.WriteAllTextAsync(path, Header + rows);
            await using var scope = database.NewScope();
            return await scope.ServiceProvider.GetRequiredService<Importer>().RunAsync(
                new ImportRequest(path, Importing.Seller, "US", ReportFormat.Auto, null) { Period = new Period(new(2025, 3, 1), new(2025, 3, 31)) });
        }
    }

    [Fact]
    public async Task Takes_back_what_orders_taught_of_their_buyer()
    {
        await database.ImportTextAsync("order,date,sku,quantity,amount,buyer,industry\nA,2025-03-10,S,1,10,C-1,\n", mapping: Lines);
        await database.ImportTextAsync("order-id,industry\nB,Construction\n");

        await AssertUndoneAsync(() => database.ImportTextAsync("order,date,sku,quantity,amount,buyer,industry\nB,2025-03-11,S,1,10,C-1,\n", mapping: Lines));
    }

    [Fact]
    public async Task Takes_back_the_name_that_a_list_gave_a_company()
    {
        await database.ImportTextAsync("order,date,sku,quantity,amount,buyer,industry\nA,2025-03-10,S,1,10,C-1,\n", mapping: Lines);
        await database.ImportTextAsync("buyer-id,company,industry\nC-1,Old Name,Construction\n");

        await AssertUndoneAsync(() => database.ImportTextAsync("buyer-id,company,industry\nC-1,New Name,Construction\n"));

        Assert.Equal("New Name", await database.Context.Buyers.Where(b => b.KeyKind == BuyerKeyKind.BuyerId).Select(b => b.Name).SingleAsync());
    }

    [Fact]
    public async Task Takes_back_a_list_of_buyers_in_every_marketplace()
    {
        await database.ImportAsync("US", Orders);
        await database.ImportAsync("DE", new OrderRow("222-1") { Company = "Acme Ltd", Currency = "EUR" });

        await AssertUndoneAsync(() => database.ImportTextAsync("company,industry\nAcme Ltd,Construction\n"));
    }

    [Fact]
    public async Task Several_are_taken_back_from_the_newest_on()
    {
        var empty = await DatabaseDump.ButForAuditAsync(database);
        var first = await database.ImportAsync(Orders[0], Orders[2]);
        var second = await database.ImportTextAsync("company,industry\nAcme Ltd,Construction\n");

        var early = await UndoAsync(first.ImportId!.Value);

        Assert.Equal(second.ImportId, early!.LaterImport!.ImportId);
        // What cannot be done is not worked out.
        Assert.Empty(early.Rows);
        Assert.True((await UndoAsync(second.ImportId!.Value))!.IsPossible);
        Assert.True((await UndoAsync(first.ImportId!.Value))!.IsPossible);
        Assert.Equal(empty, await DatabaseDump.ButForAuditAsync(database));
    }

    [Fact]
    public async Task A_second_undo_does_nothing_and_the_file_can_be_loaded_again()
    {
        var import = await database.ImportAsync(Orders);
        var loaded = await DatabaseDump.ButForAuditAsync(database);
        await UndoAsync(import.ImportId!.Value);

        var again = await UndoAsync(import.ImportId!.Value);
        Assert.True(again!.IsDone);

        Assert.Equal((6, 0, 0, 0, 0), (await database.ImportAsync(Orders)).Rows());
        Assert.Equal(loaded.FindAll(IsFigure), (await DatabaseDump.ButForAuditAsync(database)).FindAll(IsFigure));

        static bool IsFigure(string row) => !row.StartsWith("ReplacedRows", StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_by_hand_since_then_stands_in_the_way_until_it_is_set_back()
    {
        await database.ImportTextAsync(ListingsText.Of(ListingsText.Row("S-1", "B01", "11")));
        var import = await database.ImportTextAsync(ListingsText.Of(ListingsText.Row("S-1", "B01", "12")));
        await EditAsync("S-1", null, "10");

        var plan = await UndoAsync(import.ImportId!.Value);

        Assert.Equal(["Business price of S-1"], plan!.Edits);
        Assert.False(plan.IsPossible);
        await EditAsync("S-1", "10", null);
        Assert.True((await UndoAsync(import.ImportId!.Value))!.IsPossible);
    }

    [Fact]
    public async Task What_stands_in_the_way_is_named_in_the_readers_language()
    {
        string[] skus = ["S-1", "S-2", "S-3", "S-4", "S-5", "S-6"];
        await database.ImportTextAsync(ListingsText.Of([.. skus.Select(sku => ListingsText.Row(sku, sku, "11"))]));
        var import = await database.ImportTextAsync(ListingsText.Of([.. skus.Select(sku => ListingsText.Row(sku, sku, "12"))]));
        foreach (var sku in skus) await EditAsync(sku, null, "10");

        Assert.Equal(["Business price of S-1", "Business price of S-2", "Business price of S-3", "Business price of S-4", "Business price of S-5", "1 more"], (await UndoAsync(import.ImportId!.Value))!.Edits);
        Language.Choose(CultureInfo.GetCultureInfo("it-IT"));
        Assert.Equal(["Prezzo Business di S-1", "Prezzo Business di S-2", "Prezzo Business di S-3", "Prezzo Business di S-4", "Prezzo Business di S-5", "altre modifiche: 1"], (await UndoAsync(import.ImportId!.Value))!.Edits);
    }

    [Fact]
    public async Task Edits_before_the_import_or_of_other_things_do_not_matter()
    {
        await database.ImportTextAsync(ListingsText.Of(ListingsText.Row("S-1", "B01", "11"), ListingsText.Row("S-2", "B02", "11")));
        await EditAsync("S-1", null, "10");
        var import = await database.ImportTextAsync(ListingsText.Of(ListingsText.Row("S-1", "B01", "12")));
        await EditAsync("S-2", null, "10");

        Assert.True((await UndoAsync(import.ImportId!.Value))!.IsPossible);
    }

    [Fact]
    public async Task A_task_that_the_undo_does_was_done_by_who_takes_the_import_back()
    {
        var import = await database.ImportTextAsync(ListingsText.Of(ListingsText.Row("S-1", "B01", "10", business: "12")));

        await UndoAsync(import.ImportId!.Value, "somebody");

        Assert.Equal("somebody", (await database.Context.TaskRecords.SingleAsync(record => record.Type == TaskType.PriceAboveList)).EndedBy);
    }

    [Fact]
    public async Task The_plan_says_what_will_happen()
    {
        await database.ImportAsync(Orders);
        var import = await database.ImportAsync(Orders[0] with { Updated = Later }, new("9") { Purchased = "2025-05-02T20:00:00+00:00" });

        await using var scope = database.NewScope();
        var plan = await scope.ServiceProvider.GetRequiredService<UndoPlanner>().RunAsync(await SellerIdAsync(), import.ImportId!.Value);

        Assert.Equal((1, 1, 2), (plan!.OrdersRemoved, plan.OrdersPutBack, plan.Days.Count));
        Assert.Equal((new DateOnly(2025, 3, 10), new DateOnly(2025, 5, 2)), (plan.Import.From, plan.Import.To));
    }

    [Fact]
    public async Task Figures_are_known_to_have_changed_and_an_import_of_another_seller_is_not_found()
    {
        var import = await database.ImportAsync(Orders);
        var version = await database.Context.Marketplaces.AsNoTracking().Select(m => m.DataVersion).SingleAsync();

        Assert.Null(await database.Services.GetRequiredService<ImportUndo>().RunAsync(await SellerIdAsync() + 1, import.ImportId!.Value, "local"));
        await UndoAsync(import.ImportId!.Value);

        Assert.True(await database.Context.Marketplaces.AsNoTracking().Select(m => m.DataVersion).SingleAsync() > version);
    }

    private async Task AssertUndoneAsync(Func<Task<ImportResult>> import, string what = "")
    {
        var before = await DatabaseDump.ButForAuditAsync(database);
        var result = await import();
        var loaded = await DatabaseDump.ButForAuditAsync(database);

        var plan = await UndoAsync(result.ImportId!.Value);

        Assert.True(plan is { IsPossible: true }, what);
        Assert.Equal(before, await DatabaseDump.ButForAuditAsync(database));
        Assert.Empty(await database.DifferencesAsync());
        // Whatever the file did can be done once more.
        await import();
        Assert.Equal(loaded.Count, (await DatabaseDump.ButForAuditAsync(database)).Count);
    }

    private async Task<UndoPlan?> UndoAsync(int importId, string userId = "local")
    {
        await using var scope = database.NewScope();
        return await scope.ServiceProvider.GetRequiredService<ImportUndo>().RunAsync(await SellerIdAsync(), importId, userId);
    }

    private async Task EditAsync(string sku, string? from, string? to)
    {
        await using var scope = database.NewScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        var product = await db.Products.SingleAsync(p => p.Sku == sku);
        await scope.ServiceProvider.GetRequiredService<ChangeLog>().AddAsync(new Change
        {
            SellerId = product.SellerId,
            ProductId = product.ProductId,
            Marketplace = "US",
            UserId = "local",
            Field = "Business price",
            Before = from,
            After = to,
        });
        await db.SaveChangesAsync();
    }

    private Task<int> SellerIdAsync() => database.Context.Sellers.AsNoTracking().Where(s => s.Slug == Importing.Seller).Select(s => s.Id).SingleAsync();
}
