using B2BCentral.Imports.Reading;

namespace B2BCentral.Tests.Imports.Reading;

public sealed class ReadingAheadTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(500)]
    [InlineData(12_345)]
    public void Every_line_comes_once_and_in_its_order(int lines) => Assert.Equal(Enumerable.Range(0, lines), Enumerable.Range(0, lines).Ahead());

    [Fact]
    public void What_goes_wrong_comes_after_the_lines_before_it()
    {
        var kept = new List<int>();
        Assert.Throws<FormatException>(() =>
        {
            foreach (var line in Faulty(1_234).Ahead()) kept.Add(line);
        });
        Assert.Equal(Enumerable.Range(0, 1_234), kept);
    }

    [Fact]
    public void Whoever_stops_early_finds_the_source_closed()
    {
        var closed = false;

        Assert.Equal([0, 1], Endless(() => closed = true).Ahead().Take(2));

        Assert.True(closed);
    }

    private static IEnumerable<int> Faulty(int lines)
    {
        for (var i = 0; i < lines; i++) yield return i;
        throw new FormatException();
    }

    private static IEnumerable<int> Endless(Action close)
    {
        try
        {
            for (var i = 0; ; i++) yield return i;
        }
        finally
        {
            close();
        }
    }
}
