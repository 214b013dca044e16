using System.Diagnostics;
using System.Globalization;
using B2BCentral.Testing.Faults;

namespace B2BCentral.Benchmarks.Measuring;

/// <summary>What a run of the program took.</summary>
/// <param name="Resident">The most memory that it had, in bytes.</param>
internal sealed record ProgramCost(TimeSpan Wall, TimeSpan Processor, long Resident, string Output)
{
    /// <exception cref="InvalidOperationException">It did not end well.</exception>
    public static async Task<ProgramCost> OfAsync(params IEnumerable<string> args)
    {
        await using var program = WebProgram.Start(args);
        using var process = Process.GetProcessById(program.Id);
        var (processor, resident) = (TimeSpan.Zero, 0L);
        ProgramEnd? end;
        while ((end = await program.EndsWithinAsync(TimeSpan.FromMilliseconds(50))) is null)
        {
            process.Refresh();
            if (process.HasExited) continue;
            (processor, resident) = (process.TotalProcessorTime, Math.Max(resident, await ResidentAsync(program.Id)));
        }

        return end.ExitCode == 0
            ? new ProgramCost(end.Elapsed, processor, resident, end.Output)
            : throw new InvalidOperationException($"{string.Join(' ', args)} ended with {end.ExitCode}: {end.Error}\n{end.Output}");
    }

    // .NET tells no peak of other processes on Linux.
    private static async Task<long> ResidentAsync(int id)
    {
        try
        {
            var line = (await File.ReadAllLinesAsync($"/proc/{id}/status")).FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            // One that is just ending has none any more.
            return line is null ? 0 : 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    public override string ToString() => $"{Wall.TotalSeconds:N1} s, {Processor.TotalSeconds:N1} s of processor, {Resident / 1e6:N0} MB resident at most";
}
