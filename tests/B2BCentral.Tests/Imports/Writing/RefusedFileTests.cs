using System.Data.Common;
using System.Text;
using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Reading.OrderLines;
using B2BCentral.Imports.Writing;
using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Reading;
using B2BCentral.Tests.Imports.Undoing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Imports.Writing;

/// <summary>What cannot be used leaves the database as it was, to the last row.</summary>
public sealed class RefusedFileTests : IAsyncLifetime
{
    private static readonly OrderRow[] Orders = [.. Enumerable.Range(1, 300).Select(i => new OrderRow($"{i}"))];

    private TestDatabase database = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        await database.ImportAsync(new OrderRow("0"));
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task A_file_of_rejected_rows_only_changes_nothing_and_adds_no_seller()
    {
        var before = await ContentAsync();

        var result = await database.ImportTextAsync(OrderRow.Report(new OrderRow("1") with { Price = "much" }), seller: "newcomer");

        Assert.True(result.NothingUsable);
        Assert.Equal(before, await ContentAsync());
    }

    [Fact]
    public async Task A_file_all_in_another_currency_is_refused_with_the_marketplace_it_belongs_to()
    {
        var before = await ContentAsync();

        var refusal = await AssertRefusedAsync(() => database.ImportAsync(
            new OrderRow("1") with { Currency = "INR" }, new OrderRow("2").Pending, new OrderRow("3") with { Currency = "INR" }));

        Assert.Contains("amounts are in INR", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("--marketplace IN", refusal.Remedy, StringComparison.Ordinal);
        Assert.Equal(before, await ContentAsync());
        Assert.False(File.Exists(database.File("orders.txt.rejected.csv")));
    }

    [Fact]
    public async Task One_amount_of_the_marketplaces_own_at_the_very_end_keeps_a_file_from_being_refused_whole()
    {
        var pending = Enumerable.Range(0, 5_100).Select(i => new OrderRow($"pending-{i}").Pending);

        var result = await database.ImportAsync([new OrderRow("foreign") with { Currency = "INR" }, .. pending, new OrderRow("own")]);

        Assert.Equal((1, 5_101), (result.Counts.Rejected, result.Counts.Added));
    }

    [Fact]
    public async Task A_truncated_gzip_changes_nothing()
    {
        var packed = Packing.Gzip(OrderRow.Report(Orders));

        await AssertRefusedAsync(() => database.ImportBytesAsync(packed[..^40]));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_late_in_the_file_take_back_all_rows_before_them()
    {
        var rows = Enumerable.Range(1, 6_000).Select(i => new OrderRow($"{i}"));
        byte[] bytes = [.. Encoding.UTF8.GetBytes(OrderRow.Report(rows)), 0xC3, 0x28, (byte)'\n'];
        var mapping = OrderLinesMapping.Parse(
            """
            { "encoding": "utf-8", "delimiter": "\t", "dateFormat": "yyyy-MM-ddTHH:mm:sszzz",
              "columns": { "orderId": "amazon-order-id", "purchaseDate": "purchase-date", "sku": "sku", "quantity": "quantity", "lineAmount": "item-price" } }
            """,
            "mapping.json");

        await AssertRefusedAsync(() => database.ImportBytesAsync(bytes, mapping: mapping));
    }

    [Fact]
    public async Task A_reader_that_fails_in_the_middle_leaves_no_row_behind()
    {
        var before = await ContentAsync();
        await using (var scope = database.NewScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
            await using var transaction = await db.BeginWritingAsync(await db.Sellers.Select(seller => seller.Id).SingleAsync());
            var place = await scope.ServiceProvider.GetRequiredService<SellerDirectory>().GetOrAddAsync(Importing.Seller, "US");
            await Assert.ThrowsAsync<IOException>(() =>
                scope.ServiceProvider.GetRequiredService<OrderStore>().StoreAsync(Failing(6_000), place, new ImportCounts(), _ => { }));
        }

        Assert.Equal(before, await ContentAsync());
    }

    [Theory]
    [InlineData("XX", "newcomer", "There is no marketplace 'XX'.")]
    [InlineData("US", "New Comer", "'New Comer' cannot be the name of a seller.")]
    [InlineData("US", "new\n", "'new ' cannot be the name of a seller.")]
    [InlineData("US", "-new", "'-new' cannot be the name of a seller.")]
    public async Task An_unknown_marketplace_or_a_bad_name_of_a_seller_is_refused(string marketplace, string seller, string message)
    {
        var refusal = await AssertRefusedAsync(() => database.ImportTextAsync(OrderRow.Report(Orders), marketplace, seller: seller));

        Assert.Equal(message, refusal.Message);
    }

    [Fact]
    public async Task A_demo_seller_takes_no_real_orders()
    {
        await database.Services.GetRequiredService<SellerDirectory>().AddDemoAsync("demo", "Demo", "US", isPeer: false);

        var refusal = await AssertRefusedAsync(() => database.ImportTextAsync(OrderRow.Report(Orders), seller: "demo"));

        Assert.Contains("demo seller", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mapping_that_names_a_missing_column_says_which_and_what_there_is()
    {
        var mapping = OrderLinesMapping.Parse(
            """{ "columns": { "orderId": "order", "purchaseDate": "date", "sku": "sku", "quantity": "qty", "lineAmount": "amonut" } }""", "my.json");

        var refusal = await AssertRefusedAsync(() => database.ImportTextAsync("order,date,sku,qty,amount\nA,2025-03-10,S,1,10\n", mapping: mapping));

        Assert.Contains("\"amonut\"", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Did you mean amount?", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rejected_rows_are_written_so_that_a_spreadsheet_takes_none_for_a_formula()
    {
        var result = await database.ImportTextAsync(OrderRow.Report(new OrderRow("1") with { Currency = "=CMD()" }, new OrderRow("2") with { Price = "@SUM(1)" }, new OrderRow("3")));

        var rejected = await File.ReadAllTextAsync(result.RejectedFile!);
        Assert.StartsWith("line,field,value,reason,remedy", rejected, StringComparison.Ordinal);
        Assert.Contains("'=CMD()", rejected, StringComparison.Ordinal);
        Assert.Contains("'@SUM(1)", rejected, StringComparison.Ordinal);
        Assert.DoesNotContain(",=", rejected, StringComparison.Ordinal);
        Assert.DoesNotContain(",@", rejected, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_of_rejected_rows_goes_once_none_is_rejected()
    {
        var first = await database.ImportAsync(new OrderRow("1"), new OrderRow("2") with { Currency = "EUR" });

        var corrected = await database.ImportAsync(new OrderRow("1"), new OrderRow("2"));

        Assert.Null(corrected.RejectedFile);
        Assert.False(File.Exists(first.RejectedFile));
    }

    [Fact]
    public async Task An_import_that_is_given_up_before_it_is_stored_leaves_no_file_of_rejected_rows()
    {
        await GiveUpAtTheEndAsync(new OrderRow("1"), new OrderRow("2") with { Currency = "EUR" });

        Assert.Equal(["orders.txt"], Directory.EnumerateFiles(Path.GetDirectoryName(database.File("x"))!, "orders.txt*").Select(Path.GetFileName));
    }

    [Fact]
    public async Task What_an_earlier_import_rejected_stays_while_a_later_one_is_not_stored()
    {
        var earlier = await database.ImportAsync(new OrderRow("1"), new OrderRow("2") with { Currency = "EUR" });
        var rows = await File.ReadAllTextAsync(earlier.RejectedFile!);

        await GiveUpAtTheEndAsync(new OrderRow("1"), new OrderRow("2"), new OrderRow("3") with { Price = "much" });

        Assert.Equal(rows, await File.ReadAllTextAsync(earlier.RejectedFile!));
        Assert.False(File.Exists(earlier.RejectedFile + ".part"));
    }

    [Fact]
    public async Task A_file_of_that_name_that_is_somebody_elses_stays()
    {
        await File.WriteAllTextAsync(database.File("orders.txt.rejected.csv"), "line,my notes\n2,call them\n");

        await database.ImportAsync(new OrderRow("1"));

        Assert.True(File.Exists(database.File("orders.txt.rejected.csv")));
    }

    [Fact]
    public async Task Where_rejected_rows_cannot_be_written_nothing_is_imported()
    {
        Directory.CreateDirectory(database.File("orders.txt.rejected.csv"));

        var refusal = await AssertRefusedAsync(() => database.ImportAsync(new OrderRow("1"), new OrderRow("2") with { Currency = "EUR" }));

        Assert.Contains("orders.txt.rejected.csv cannot be written", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_one_import_is_being_written_a_second_one_waits_or_is_refused_whole()
    {
        var before = await ContentAsync();
        await using var first = database.NewScope();
        var db = first.ServiceProvider.GetRequiredService<B2BCentralDb>();
        await using var transaction = await db.BeginWritingAsync(await db.Sellers.Select(seller => seller.Id).SingleAsync());
        await using var second = database.NewScope();
        var other = second.ServiceProvider.GetRequiredService<B2BCentralDb>();
        other.Database.SetCommandTimeout(1);
        // The embedded database looks here for how long a transaction waits to begin.
        if (other.Database.GetDbConnection() is SqliteConnection embedded) embedded.DefaultTimeout = 1;

        await other.PrepareAsync();
        var busy = await Assert.ThrowsAnyAsync<DbException>(() => second.ServiceProvider.GetRequiredService<Importer>()
            .RunAsync(new ImportRequest(database.File("orders.txt"), Importing.Seller, "US", ReportFormat.Auto, null)));

        Assert.True(busy.IsBusy());
        await transaction.RollbackAsync();
        Assert.Equal(before, await ContentAsync());
    }

    private async Task<UnusableReportException> AssertRefusedAsync(Func<Task> import)
    {
        var before = await ContentAsync();
        var refusal = await Assert.ThrowsAsync<UnusableReportException>(import);
        Assert.NotEmpty(refusal.Remedy);
        Assert.Equal(before, await ContentAsync());
        return refusal;
    }

    private async Task GiveUpAtTheEndAsync(params OrderRow[] rows)
    {
        await File.WriteAllTextAsync(database.File("orders.txt"), OrderRow.Report(rows));
        using var cancellation = new CancellationTokenSource();
        await using var scope = database.NewScope();
        await Assert.ThrowsAsync<OperationCanceledException>(() => scope.ServiceProvider.GetRequiredService<Importer>().RunAsync(
            new ImportRequest(database.File("orders.txt"), Importing.Seller, "US", ReportFormat.Auto, null), new CancelAtTheEnd(cancellation), cancellation.Token));
    }

    private static IEnumerable<ReportLine> Failing(int after)
    {
        for (var i = 0; i < after; i++)
            yield return new OrderLine { LineNumber = i + 2, OrderNumber = $"F-{i}", Sku = "S", Quantity = 1, PurchaseDay = new DateOnly(2025, 3, 10) };
        throw new IOException("The disk is gone.");
    }

    private Task<List<string>> ContentAsync() => DatabaseDump.OfAllAsync(database);

    private sealed class CancelAtTheEnd(CancellationTokenSource cancellation) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.BytesRead == value.Length) cancellation.Cancel();
        }
    }
}
