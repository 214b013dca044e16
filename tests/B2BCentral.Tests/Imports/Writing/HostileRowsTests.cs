using B2BCentral.Imports.Reading;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Imports.Writing;

/// <summary>Rows that are read and that no database or figure could bear.</summary>
public class HostileRowsTests
{
    private static readonly string Smile = "\U0001F600";

    [Theory]
    [InlineData(119)]
    [InlineData(199)]
    public async Task A_label_that_is_cut_in_the_middle_of_a_character_is_the_same_again(int before)
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.ImportAsync(new OrderRow("1"));
        var name = new string('x', before) + Smile + Smile;
        var list = $"company name,industry,region\n{name},{name},{name}\n";

        var first = await database.ImportTextAsync(list);
        var second = await database.ImportTextAsync(list);

        Assert.Equal((1, 0), (first.Counts.Added, first.Counts.Rejected));
        Assert.Equal((0, 1), (second.Counts.Added, second.Counts.Unchanged));
    }

    [Fact]
    public async Task An_order_of_thousands_of_lines_is_refused_with_a_hint_at_its_column()
    {
        await using var database = await TestDatabase.CreateAsync();

        var refusal = await Assert.ThrowsAsync<UnusableReportException>(() => database.ImportAsync(Enumerable.Range(1, 5_001).Select(line => new OrderRow("1", Sku: $"S{line}"))));

        Assert.Contains("more than 5000 lines", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("column holds the order id", refusal.Remedy, StringComparison.Ordinal);
        Assert.Empty(await database.OrdersAsync());
    }

    [Fact]
    public async Task An_order_of_five_thousand_lines_is_loaded_and_loaded_again()
    {
        await using var database = await TestDatabase.CreateAsync();
        var rows = Enumerable.Range(1, 5_000).Select(line => new OrderRow("1", Sku: $"S{line}")).ToList();

        await database.ImportAsync(rows);
        var again = await database.ImportAsync(rows);

        Assert.Equal(5_000, again.Counts.Unchanged);
    }

    [Fact]
    public async Task The_largest_amounts_and_quantities_have_a_sum()
    {
        await using var database = await TestDatabase.CreateAsync();

        await database.ImportAsync(Enumerable.Range(1, 2_000).Select(number => new OrderRow($"{number}", Quantity: int.MaxValue, Price: "10000000000")));

        var figures = (await database.FiguresAsync()).B2B;
        Assert.Equal((2_000L * 1_000_000_000_000, 2_000L * int.MaxValue), (figures.Sales, figures.Units));
    }

    [Fact]
    public async Task An_amount_beyond_them_is_rejected()
    {
        await using var database = await TestDatabase.CreateAsync();

        var result = await database.ImportAsync(new OrderRow("1"), new OrderRow("2", Price: "10000000000.01"));

        Assert.Contains("larger than any order", result.FirstRejected!.Reason, StringComparison.Ordinal);
    }
}
