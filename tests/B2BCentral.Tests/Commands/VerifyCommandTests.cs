using System.Globalization;
using System.Text;
using B2BCentral.Testing;
using B2BCentral.Web.Commands;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Tests.Commands;

/// <summary>Orders and summaries are compared as they are at one moment, whoever imports meanwhile.</summary>
[Collection(ConsoleTurns.Name)]
public sealed class VerifyCommandTests
{
    [Fact]
    public async Task Orders_that_come_in_while_it_compares_are_no_difference_and_do_not_wait()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Given.Order(on: "2025-03-02").Order(on: "2025-03-28");
        var planted = new DateOnly(2025, 3, 2);
        await database.Context.ChannelSummaries.Where(row => row.Day == planted).ExecuteUpdateAsync(set => set.SetProperty(row => row.Orders, 7));
        var before = await DifferencesAsync(database, () => Task.CompletedTask);

        // The first difference is printed while the rest of the month is still to be read.
        var meanwhile = await DifferencesAsync(database, async () => await database.Given.Order(on: "2025-03-28"));

        Assert.NotEmpty(before);
        Assert.Equal(before, meanwhile);
        Assert.Equal(3, await database.Context.Orders.CountAsync());
    }

    private static async Task<string[]> DifferencesAsync(TestDatabase database, Func<Task> atTheFirst)
    {
        var output = Console.Out;
        await using var printed = new Interrupted(atTheFirst);
        Console.SetOut(printed);
        try
        {
            await CommandLine.RunAsync(["verify", .. database.Arguments]);
        }
        finally
        {
            Console.SetOut(output);
        }

        return printed.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Something happens before the first line is printed.</summary>
    private sealed class Interrupted(Func<Task> atTheFirst) : StringWriter(new StringBuilder(), CultureInfo.InvariantCulture)
    {
        private bool isBegun;

        public override void WriteLine(string? value)
        {
            if (!isBegun)
            {
                isBegun = true;
#pragma warning disable RS0030 // The console writes through this method, however it is asked to write.
                Task.Run(atTheFirst).GetAwaiter().GetResult();
#pragma warning restore RS0030
            }

            base.WriteLine(value);
        }
    }
}
