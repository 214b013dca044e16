using System.Text;

namespace B2BCentral.Benchmarks.Measuring;

/// <summary>A section of docs/benchmarks.md: what was measured beside what was asked for, and told on the console as it comes.</summary>
internal sealed class Report(string title)
{
    private readonly StringBuilder text = new();

    public void Say(string line)
    {
        Console.WriteLine(line);
        text.AppendLine(line);
    }

    /// <param name="heads">Of the columns.</param>
    public void Table(params IReadOnlyList<string> heads)
    {
        Say("");
        Row(heads);
        Row([.. heads.Select(_ => "---")]);
    }

    public void Row(params IReadOnlyList<string> cells) => Say($"| {string.Join(" | ", cells)} |");

    /// <summary>In place of the section of that title, or as the last one.</summary>
    public void SaveTo(string path)
    {
        var heading = $"## {title}\n";
        var file = File.ReadAllText(path);
        var from = file.IndexOf(heading, StringComparison.Ordinal);
        var to = from < 0 ? -1 : file.IndexOf("\n## ", from + heading.Length, StringComparison.Ordinal);
        var section = $"{heading}\n{text.ToString().Trim('\n')}\n";
        File.WriteAllText(path, from < 0 ? $"{file.TrimEnd('\n')}\n\n{section}" : file[..from] + section + (to < 0 ? "" : file[to..]));
    }
}
