using System.Diagnostics;
using System.Globalization;

namespace B2BCentral.Testing.Fuzzing;

/// <summary>What came of many damaged files. Safe to be added to from several threads.</summary>
public sealed class FuzzTally
{
    private readonly Lock one = new();
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly Dictionary<string, (int Count, string Example)> crashes = [];

    public int Files { get; private set; }
    public int Refused { get; private set; }
    public long Lines { get; private set; }
    public long Rejected { get; private set; }

    /// <summary>Files whose reading did not end within the limit, each with its damage.</summary>
    public List<string> Hangs { get; } = [];

    /// <summary>The longest reading of one file.</summary>
    public TimeSpan Slowest { get; private set; }

    /// <summary>Bytes that the reading of one file took from memory at most, most of them given back before its end.</summary>
    public long MostAllocated { get; private set; }

    /// <summary>The file of <see cref="MostAllocated"/>.</summary>
    public string? Largest { get; private set; }

    /// <summary>One of each kind, with how often it happened and the file that showed it first.</summary>
    public IReadOnlyList<string> Crashes => [.. crashes.OrderByDescending(kind => kind.Value.Count).Select(kind => $"{kind.Value.Count} x {kind.Value.Example}")];

    public void Add(FuzzedAnswer answer, FuzzedFile file, TimeSpan took, long allocated)
    {
        lock (one)
        {
            Files++;
            if (answer.Refusal is not null) Refused++;
            (Lines, Rejected) = (Lines + answer.Lines, Rejected + answer.Rejected);
            if (took > Slowest) Slowest = took;
            if (allocated > MostAllocated) (MostAllocated, Largest) = (allocated, file.ToString());
        }
    }

    public void AddCrash(FuzzedFile file, Exception crash)
    {
        lock (one)
        {
            Files++;
            var kind = $"{crash.GetType().Name} {crash.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("B2BCentral.", StringComparison.Ordinal))?.Trim()}";
            crashes[kind] = crashes.TryGetValue(kind, out var known) ? (known.Count + 1, known.Example) : (1, $"{file}\n{crash}");
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Files:N0} files in {watch.Elapsed.TotalSeconds:N1} s: {Refused:N0} refused, {Files - Refused - crashes.Values.Sum(kind => kind.Count):N0} read with {Lines:N0} lines, {Rejected:N0} of them rejected; "
        + $"{crashes.Values.Sum(kind => kind.Count)} crashes of {crashes.Count} kinds, {Hangs.Count} hangs; slowest {Slowest.TotalMilliseconds:N0} ms, most memory {MostAllocated / 1048576.0:N1} MB ({Largest})");
}
