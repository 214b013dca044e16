using System.Text;
using System.Text.RegularExpressions;
using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Reading;
using B2BCentral.Tests.Imports.Writing;
using Microsoft.Data.Sqlite;

namespace B2BCentral.Tests.Commands;

[Collection(ConsoleTurns.Name)]
public sealed class ImportCommandTests : IDisposable
{
    private static readonly OrderRow Good = new("1", Quantity: 2, Price: "1250.00");

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string, byte[], string> UnusableFiles => new()
    {
        { "notes.txt", Bytes("Dear diary and no report"), "no tab, comma or semicolon" },
        { "page.txt", Bytes("<html><body>Sign in</body></html>"), "is a web page" },
        { "other.csv", Bytes("a,b,c\n1,2,3\n"), "These columns match no known report" },
        { "empty.txt", [], "is empty" },
        { "header.txt", Bytes(OrderRow.Report()), "has a header but no rows" },
        { "cut.txt.gz", Packing.Gzip(OrderRow.Report(Enumerable.Range(1, 200).Select(i => new OrderRow($"{i}"))))[..^30], "cut.txt.gz" },
        { "pipes.txt", Bytes(OrderRow.Report(Good).Replace('\t', '|')), "no tab, comma or semicolon" },
        { "unshipped.txt", Bytes("order-id\torder-item-id\tquantity-purchased\tbuyer-name\n1\t2\t3\tJo\n"), "names and telephone numbers" },
        { "picture.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13], "not a report" },
    };

    public static TheoryData<string, string, string> BadRows => new()
    {
        { "a field of 2 MB", $"{Good with { Order = "2", Sku = new string('x', 2 << 20) }}", "longer than" },
        { "NUL bytes", $"{Good with { Order = "2", Sku = "a\0b" }}", "NUL" },
        { "another currency", $"{Good with { Order = "2", Currency = "EUR" }}", "currencies are never added together" },
        { "the year 20226", $"{Good with { Order = "2", Purchased = "20226-05-08T23:36:26+00:00" }}", "not a date" },
        { "the year 2226", $"{Good with { Order = "2", Purchased = "2226-05-08T23:36:26+00:00" }}", "outside the years" },
        { "a negative quantity", $"{Good with { Order = "2", Quantity = -1 }}", "quantity is negative" },
        { "a negative price", $"{Good with { Order = "2", Price = "-1.00" }}", "item price is negative" },
        { "too few cells", "2\t2026-05-08", "cells where the header has" },
        { "an endless SKU", $"{Good with { Order = "2", Sku = new string('x', 101) }}", "SKU is longer" },
    };

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task All_rows_in_is_exit_0_and_the_answer_ends_with_the_table()
    {
        var run = await ImportAsync("orders.txt", Bytes(OrderRow.Report(Good, Good with { Order = "2", IsBusiness = false, Price = "", Currency = "", Status = "Pending" })));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Equal(["rows read 2", "added 2", "changed 0", "unchanged 0"], lines[2..6]);
        Assert.Contains("rejected 0", lines);
        Assert.StartsWith("in the file orders units sales USD", lines[^4], StringComparison.Ordinal);
        Assert.Equal(["B2B 1 2 1,250.00", "Non-B2B 1 2 0.00", "Total 2 4 1,250.00"], lines[^3..]);
    }

    [Fact]
    public async Task Wide_totals_stand_apart()
    {
        OrderRow[] rows = [.. Enumerable.Range(1, 12).Select(i => Good with { Order = $"{i}", Quantity = 2_000_000_000, Price = "9999999999.00" })];

        var run = await ImportAsync("orders.txt", Bytes(OrderRow.Report(rows)));

        Assert.Matches(@"\nTotal +12 +24,000,000,000 +119,999,999,988\.00\r?\n", run.Output);
    }

    [Fact]
    public async Task Tells_of_rows_alike_and_of_companies_without_employees()
    {
        var orders = await ImportAsync("orders.txt", Bytes(OrderRow.Report(Good with { Company = "Acme" }, Good with { Company = "Acme" })));
        var buyers = await ImportAsync("buyers.csv", Bytes("company,industry,employees\nAcme,23,0\n"));

        Assert.Contains("Rows like another one of their order word for word, without an id of their own: 1.", orders.Output, StringComparison.Ordinal);
        Assert.Contains("The first of these rows, by line (order): 3 (1).", orders.Output, StringComparison.Ordinal);
        Assert.Contains("Rows that give a number of employees below 1: 1.", buyers.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_row_is_told_of_as_one_and_several_as_several()
    {
        OrderRow elsewhere = Good with { Order = "S01-1", Channel = "Non-Amazon", Price = "" };
        var one = await ImportAsync("one.txt", Bytes(OrderRow.Report(Good with { Price = "1.005" }, elsewhere)));
        var two = await ImportAsync("two.txt", Bytes(OrderRow.Report(Good with { Price = "1.005" }, Good with { Order = "2", Price = "1.005" }, elsewhere, elsewhere with { Order = "S01-2" })));

        Assert.Contains("\n1 row of the channel Non-Amazon is kept apart from every figure.", one.Output, StringComparison.Ordinal);
        Assert.Contains("\n1 amount had more decimals than USD and was rounded half to even.", one.Output, StringComparison.Ordinal);
        Assert.Contains("\n2 rows of the channel Non-Amazon are kept apart from every figure.", two.Output, StringComparison.Ordinal);
        Assert.Contains("\n2 amounts had more decimals than USD and were rounded half to even.", two.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_rows_alike_the_first_five_are_named()
    {
        var run = await ImportAsync("orders.txt", Bytes(OrderRow.Report(Enumerable.Range(1, 9).SelectMany(i => new[] { Good with { Order = $"{i}" }, Good with { Order = $"{i}" } }))));

        Assert.Contains("without an id of their own: 9.", run.Output, StringComparison.Ordinal);
        Assert.Contains("by line (order): 3 (1), 5 (2), 7 (3), 9 (4), 11 (5).", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Again_is_0_added_and_0_changed()
    {
        await ImportAsync("orders.txt", Bytes(OrderRow.Report(Good)));

        var again = await ImportAsync("orders.txt", Bytes(OrderRow.Report(Good)));

        Assert.Matches("added +0\nchanged +0\nunchanged +1\n", again.Output);
    }

    [Theory, MemberData(nameof(BadRows))]
    public async Task A_bad_row_is_rejected_with_line_and_remedy_and_the_good_ones_go_in(string what, string row, string reason)
    {
        var run = await ImportAsync("orders.txt", Bytes(OrderRow.Report(Good, Good with { Order = "3" }).TrimEnd('\n') + $"\n{row}\n"));

        Assert.True(run.ExitCode == 1, $"{what}: {run.Output}{run.Error}");
        Assert.Matches("added +2\n", run.Output);
        run.AssertNoStackTrace();
        var rejected = await File.ReadAllLinesAsync(folder.File("orders.txt.rejected.csv"));
        Assert.StartsWith("4,", rejected[1], StringComparison.Ordinal);
        Assert.Contains(reason, string.Join('\n', rejected), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(UnusableFiles))]
    public async Task A_file_that_cannot_be_used_is_exit_2_and_one_line(string name, byte[] content, string message)
    {
        var run = await ImportAsync(name, content);

        run.AssertRefusedInOneLine(message);
        Assert.Contains(name, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Listings_end_with_a_table_of_offers_and_no_sales()
    {
        var text = ListingsText.Of(ListingsText.Row("S1", price: "10", business: "9.50", type: "PERCENT", tiers: "5 5"), ListingsText.Row("S2", price: "4"));

        var run = await ImportAsync("listings.txt", Bytes(text), "--format", "listings");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches("added +2\n", run.Output);
        Assert.Matches(@"in the file +listings +business price +quantity discount +\(prices in USD\)\r?\nOffers +2 +1 +1\r?\n\z", run.Output);
    }

    [Fact]
    public async Task A_bad_row_of_listings_is_exit_1_and_a_repeated_SKU_is_told()
    {
        var run = await ImportAsync("listings.txt", Bytes(ListingsText.Of(ListingsText.Row("S1", price: "1"), ListingsText.Row("S1", price: "2"), ListingsText.Row("", price: "3"))));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Repeated SKUs: 1.", run.Output, StringComparison.Ordinal);
        Assert.Contains("The SKU is missing.", await File.ReadAllTextAsync(folder.File("listings.txt.rejected.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Listings_of_which_nothing_can_be_used_are_exit_2() =>
        (await ImportAsync("listings.txt", Bytes(ListingsText.Of(ListingsText.Row("S1", price: "-1"))))).AssertRefusedInOneLine("the database is unchanged");

    [Fact]
    public async Task Only_rejected_rows_are_exit_2_and_it_says_that_nothing_changed()
    {
        var run = await ImportAsync("orders.txt", Bytes(OrderRow.Report(Good with { Price = "much" })));

        run.AssertRefusedInOneLine("the database is unchanged");
    }

    [Theory]
    [InlineData("nothing-here.txt", "There is no file")]
    [InlineData("", "The name of the file is empty.")]
    [InlineData(".", "could not be read")]
    public async Task What_is_no_file_is_exit_2(string path, string message)
    {
        var run = await CommandRun.OfAsync(folder, "import", path.Length > 1 ? folder.File(path) : path == "." ? folder.Path : "", "--seller", "acme");

        run.AssertRefusedInOneLine(message);
    }

    [Theory]
    [InlineData("""{ "columns": { "orderId": "order", "purchaseDate": "date", "sku": "sku", "quantity": "qty", "lineAmount": "price" } }""", "\"price\"")]
    [InlineData("""{ "delimiter": ";", "columns": { "orderId": "order", "purchaseDate": "date", "sku": "sku", "quantity": "qty", "lineAmount": "amount" } }""", "\"order\"")]
    [InlineData("{ nonsense", "not valid JSON")]
    [InlineData("[]", "not a JSON object")]
    public async Task A_mapping_that_does_not_fit_is_exit_2_and_names_what_is_wrong(string mapping, string message)
    {
        await File.WriteAllTextAsync(folder.File("lines.csv"), "order,date,sku,qty,amount\nA,2025-03-10,S,1,10\n");
        await File.WriteAllTextAsync(folder.File("my.json"), mapping);

        var run = await CommandRun.OfAsync(folder, "import", folder.File("lines.csv"), "--seller", "acme", "--mapping", folder.File("my.json"));

        run.AssertRefusedInOneLine(message);
    }

    [Fact]
    public async Task Of_several_files_the_good_ones_go_in_and_exit_1_says_that_others_did_not()
    {
        await File.WriteAllTextAsync(folder.File("good.txt"), OrderRow.Report(Good));
        await File.WriteAllTextAsync(folder.File("bad.txt"), "nothing");

        var run = await CommandRun.OfAsync(folder, "import", folder.File("bad.txt"), folder.File("good.txt"), folder.File("none.txt"), "--seller", "acme");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["bad.txt", "none.txt"], run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Contains("bad.txt", StringComparison.Ordinal) ? "bad.txt" : "none.txt"));
        Assert.Matches("added +1\n", run.Output);
        run.AssertNoStackTrace();
        Assert.Equal(2, (await CommandRun.OfAsync(folder, "import", folder.File("bad.txt"), folder.File("none.txt"), "--seller", "acme")).ExitCode);
    }

    [Fact]
    public async Task A_late_file_that_the_database_refuses_is_exit_1_where_another_went_in()
    {
        foreach (var name in (string[])["good.txt", "late.txt", "more.txt"]) await File.WriteAllTextAsync(folder.File(name), OrderRow.Report(Good with { Order = name }));
        await CommandRun.OfAsync(folder, "migrate");
        await RefuseAsync("late.txt");

        var run = await CommandRun.OfAsync(folder, "import", folder.File("good.txt"), folder.File("late.txt"), folder.File("more.txt"), "--seller", "acme");

        Assert.Equal(1, run.ExitCode);
        var line = Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("late.txt: The database could not be used", line, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(run.Output, "added +1\n"));
        run.AssertNoStackTrace();
        (await CommandRun.OfAsync(folder, "import", folder.File("late.txt"), "--seller", "acme")).AssertRefusedInOneLine("The database could not be used");
    }

    [Fact]
    public async Task Says_where_to_see_it_and_how_to_take_it_back()
    {
        var first = await ImportAsync("orders.txt", Bytes(OrderRow.Report(Good)), "--Hosting:PublicUrl=https://b2b.example.com/");
        var second = await ImportAsync("more.txt", Bytes(OrderRow.Report(Good with { Order = "2" })));

        Assert.Contains("open https://b2b.example.com/b2b?seller=acme&marketplace=US", first.Output, StringComparison.Ordinal);
        Assert.Contains("start the site and open http://localhost:5080/b2b?seller=acme&marketplace=US", second.Output, StringComparison.Ordinal);
        Assert.Contains("Import 2. To take it back: undo-import 2 --seller acme", second.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await CommandRun.OfAsync(folder, "undo-import", "2", "--seller", "acme")).ExitCode);
    }

    private async Task<CommandRun> ImportAsync(string name, byte[] content, params string[] options)
    {
        await File.WriteAllBytesAsync(folder.File(name), content);
        return await CommandRun.OfAsync(folder, ["import", folder.File(name), "--seller", "acme", .. options]);
    }

    private async Task RefuseAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={folder.File("b2bcentral.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"CREATE TRIGGER Refusing BEFORE INSERT ON Imports WHEN NEW.FileName = '{file}' BEGIN SELECT RAISE(ABORT, 'not this one'); END";
        await command.ExecuteNonQueryAsync();
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
