using B2BCentral.Testing.Fuzzing;

namespace B2BCentral.Tests.Imports.Reading;

/// <summary>Damaged files by the thousand; a number that is named can be read alone with <c>fuzz --first NUMBER --files 1</c>.</summary>
public class FuzzedFilesTests
{
    private const int Files = 100_000;

    [Fact]
    public void A_hundred_thousand_damaged_files_are_read_or_refused_in_words()
    {
        var tally = new FuzzRun(new Fuzzer(seed: 1), TimeSpan.FromSeconds(30)).Read(1, Files);

        Assert.Empty(tally.Crashes);
        Assert.Empty(tally.Hangs);
        Assert.Equal(Files, tally.Files);
        // Damage that every file is refused for would try the first check only.
        Assert.InRange(tally.Refused, Files / 4, Files * 3 / 4);
        Assert.InRange(tally.Rejected, 1, tally.Lines - 1);
    }

    [Fact]
    public void A_number_stands_for_the_same_file_whatever_was_made_before()
    {
        var fuzzer = new Fuzzer(seed: 1);
        _ = fuzzer.File(1);

        Assert.Equal(new Fuzzer(seed: 1).File(4711).Bytes, fuzzer.File(4711).Bytes);
        Assert.NotEqual(new Fuzzer(seed: 2).File(4711).Bytes, fuzzer.File(4711).Bytes);
    }
}
