using B2BCentral.Testing.Faults;
using Xunit.Abstractions;

namespace B2BCentral.Tests.Faults;

/// <summary>The short form of <c>faults restarts</c>.</summary>
public sealed class ServerRestartsTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_server_that_stops_under_load_costs_no_figure_and_no_acknowledged_write()
    {
        var restarts = new ServerRestarts(readers: 2, writers: 2, seed: 1);

        await restarts.RunAsync(times: 2);

        output.WriteLine($"{restarts}");
        Assert.Empty(restarts.Harm);
        Assert.True(restarts.Acknowledged > 0, "Nothing was written.");
        Assert.All(restarts.Recoveries, recovery => Assert.InRange(recovery, TimeSpan.Zero, TimeSpan.FromSeconds(5)));
    }
}
