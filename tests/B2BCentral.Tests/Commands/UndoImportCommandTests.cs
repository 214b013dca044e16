using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Writing;

namespace B2BCentral.Tests.Commands;

[Collection(ConsoleTurns.Name)]
public sealed class UndoImportCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Takes_back_from_the_newest_on_and_says_what_stands_in_the_way()
    {
        await ImportAsync("first.txt", new OrderRow("1"));
        await ImportAsync("second.txt", new OrderRow("2"));

        (await UndoAsync(1)).AssertRefusedInOneLine("Take back import 2 (second.txt) first.");
        Assert.Equal(0, (await UndoAsync(2)).ExitCode);
        var first = await UndoAsync(1);
        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        (await UndoAsync(1)).AssertRefusedInOneLine("taken back already");
        (await UndoAsync(7)).AssertRefusedInOneLine("has no import 7");
        Assert.Contains("agrees with the orders", (await CommandRun.OfAsync(folder, "verify")).Output, StringComparison.Ordinal);
    }

    private Task<CommandRun> UndoAsync(int number) => CommandRun.OfAsync(folder, "undo-import", $"{number}", "--seller", "acme");

    private async Task ImportAsync(string name, OrderRow order)
    {
        await File.WriteAllTextAsync(folder.File(name), OrderRow.Report(order));
        await CommandRun.OfAsync(folder, "import", folder.File(name), "--seller", "acme");
    }
}
