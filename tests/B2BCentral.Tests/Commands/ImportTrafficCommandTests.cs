using System.Text;
using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Reading.SalesAndTraffic;

namespace B2BCentral.Tests.Commands;

/// <summary>Business Reports from the command line: those by ASIN need their days.</summary>
[Collection(ConsoleTurns.Name)]
public sealed class ImportTrafficCommandTests : IDisposable
{
    private static readonly string Products = TrafficReports.Of(TrafficReports.ByChild, "P1,C1,Pen,\"1,216\",21,7,2,$70.00,$20.00");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_answer_ends_with_the_whole_and_the_part_of_businesses()
    {
        var run = await ImportAsync(Products, "--from", "2025-03-01", "--to", "2025-03-31");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Equal(["2025-03-01 to 2025-03-31 rows sessions page views units sales USD", "By child ASIN 1 1,216 — 7 70.00", "of it B2B 21 — 2 20.00"], lines[^3..]);
    }

    [Fact]
    public async Task Without_its_days_a_report_by_ASIN_is_refused() =>
        (await ImportAsync(Products)).AssertRefusedInOneLine("This report holds no dates. Say which days it is of with --from and --to.");

    [Theory]
    [InlineData("belong together", "--from", "2025-03-01")]
    [InlineData("belong together", "--to", "2025-03-01")]
    [InlineData("'soon' is no day", "--from", "2025-03-01", "--to", "soon")]
    [InlineData("'2025-02-30' is no day", "--from", "2025-02-30", "--to", "2025-03-31")]
    [InlineData("--to lies before --from", "--from", "2025-03-02", "--to", "2025-03-01")]
    public async Task Days_that_are_none_are_refused(string part, params string[] options)
    {
        var run = await ImportAsync(Products, options);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(part, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private async Task<CommandRun> ImportAsync(string text, params string[] options)
    {
        await File.WriteAllBytesAsync(folder.File("BusinessReport.csv"), Encoding.UTF8.GetBytes(text));
        return await CommandRun.OfAsync(folder, ["import", folder.File("BusinessReport.csv"), "--seller", "acme", .. options]);
    }
}
