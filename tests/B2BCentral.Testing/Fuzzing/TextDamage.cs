namespace B2BCentral.Testing.Fuzzing;

/// <summary>Ways to damage a report while it is text: its lines, cells, header, delimiters and line ends.</summary>
internal static class TextDamage
{
    private const int LongestText = 400_000;

    private static readonly string[] LineEnds = ["\r\n", "\r", "\n\n", "\n\r", "\u2028", "\v", "\f", " \n", ""];

    private static readonly (string Name, Func<string, SampleReport, Dice, string> Of)[] Ways =
    [
        ("hostile cell", HostileCell), ("hostile cell", HostileCell), ("hostile cell", HostileCell), ("hostile cell", HostileCell), ("cells swapped", CellsSwapped), ("cell dropped", CellDropped), ("cell doubled", CellDoubled),
        ("cell quoted", CellQuoted), ("line doubled", LineDoubled), ("line dropped", LineDropped), ("lines swapped", LinesSwapped), ("line repeated", LineRepeated), ("header again", HeaderAgain), ("column renamed", ColumnRenamed),
        ("column doubled", ColumnDoubled), ("delimiter changed", DelimiterChanged), ("line ends changed", LineEndsChanged), ("characters put in", CharactersPutIn), ("part taken out", PartTakenOut), ("part repeated", PartRepeated),
        ("cut off", CutOff), ("line of another report", LineOfAnother), ("blank lines first", BlankLinesFirst), ("numbers changed", NumbersChanged),
    ];

    public static (string Name, string Text) Any(string text, SampleReport sample, Dice dice)
    {
        var (name, way) = dice.Of(Ways);
        var damaged = way(text, sample, dice);
        return (name, damaged.Length > LongestText ? damaged[..LongestText] : damaged);
    }

    private static string HostileCell(string text, SampleReport sample, Dice dice) => InCells(text, sample, dice, (cells, at) => cells[at] = HostileCells.InPlaceOf(cells[at], dice));

    private static string CellsSwapped(string text, SampleReport sample, Dice dice) => InCells(text, sample, dice, (cells, at) =>
    {
        var other = dice.Below(cells.Count);
        (cells[at], cells[other]) = (cells[other], cells[at]);
    });

    private static string CellDropped(string text, SampleReport sample, Dice dice) => InCells(text, sample, dice, (cells, at) => cells.RemoveAt(at));

    private static string CellDoubled(string text, SampleReport sample, Dice dice) => InCells(text, sample, dice, (cells, at) => cells.InsertRange(at, Enumerable.Repeat(cells[at], dice.OneIn(20) ? 3000 : 1)));

    private static string CellQuoted(string text, SampleReport sample, Dice dice) =>
        InCells(text, sample, dice, (cells, at) => cells[at] = dice.OneIn(2) ? $"\"{cells[at]}\"" : dice.OneIn(2) ? $"\"{cells[at]}" : $"{cells[at]}\"x");

    private static string LineDoubled(string text, SampleReport sample, Dice dice) => InLines(text, dice, (lines, at) => lines.Insert(dice.Below(lines.Count), lines[at]));

    private static string LineDropped(string text, SampleReport sample, Dice dice) => InLines(text, dice, (lines, at) => lines.RemoveAt(at));

    private static string LinesSwapped(string text, SampleReport sample, Dice dice) => InLines(text, dice, (lines, at) =>
    {
        var other = dice.Below(lines.Count);
        (lines[at], lines[other]) = (lines[other], lines[at]);
    });

    private static string LineRepeated(string text, SampleReport sample, Dice dice) => InLines(text, dice, (lines, at) => lines.InsertRange(at, Enumerable.Repeat(lines[at], dice.Between(2, 200))));

    private static string HeaderAgain(string text, SampleReport sample, Dice dice) => InLines(text, dice, (lines, at) => lines.Insert(at, lines[0]));

    private static string ColumnRenamed(string text, SampleReport sample, Dice dice) => InHeader(text, sample, dice, (names, at) => names[at] = dice.Below(4) switch
    {
        0 => names[at].ToUpperInvariant(),
        1 => names[at] + HostileCells.Short(dice),
        2 => HostileCells.Any(dice),
        _ => names[dice.Below(names.Count)],
    });

    private static string ColumnDoubled(string text, SampleReport sample, Dice dice) => InHeader(text, sample, dice, (names, at) => names.Insert(dice.Below(names.Count), names[at]));

    private static string DelimiterChanged(string text, SampleReport sample, Dice dice)
    {
        var other = dice.Of(["\t", ",", ";", "|", ":", " ", ",,", "\t,"]);
        return dice.OneIn(2) ? text.Replace(sample.Delimiter.ToString(), other, StringComparison.Ordinal)
            : InLines(text, dice, (lines, at) => lines[at] = lines[at].Replace(sample.Delimiter.ToString(), other, StringComparison.Ordinal));
    }

    private static string LineEndsChanged(string text, SampleReport sample, Dice dice) => dice.OneIn(2)
        ? text.Replace("\n", dice.Of(LineEnds), StringComparison.Ordinal)
        : string.Concat(text.Split('\n').Select(line => line + dice.Of(LineEnds)));

    private static string CharactersPutIn(string text, SampleReport sample, Dice dice) => text.Insert(dice.Below(text.Length + 1), HostileCells.Any(dice));

    private static string PartTakenOut(string text, SampleReport sample, Dice dice)
    {
        var (from, length) = dice.Part(text.Length);
        return text.Remove(from, length);
    }

    private static string PartRepeated(string text, SampleReport sample, Dice dice)
    {
        var (from, length) = dice.Part(text.Length);
        return text.Insert(from, string.Concat(Enumerable.Repeat(text.Substring(from, length), dice.OneIn(10) ? 500 : 2)));
    }

    private static string CutOff(string text, SampleReport sample, Dice dice) => text[..dice.Below(text.Length + 1)];

    private static string LineOfAnother(string text, SampleReport sample, Dice dice) =>
        InLines(text, dice, (lines, at) => lines.Insert(at, dice.Of(dice.Of(SampleReports.All).Text.Split('\n'))));

    private static string BlankLinesFirst(string text, SampleReport sample, Dice dice) => string.Concat(Enumerable.Repeat(dice.Of(["\n", " \r\n", "\uFEFF", "\t\n", ",,,\n", "\0\n"]), dice.Between(1, 5))) + text;

    private static string NumbersChanged(string text, SampleReport sample, Dice dice)
    {
        var digits = Enumerable.Range(0, text.Length).Where(at => char.IsAsciiDigit(text[at])).ToList();
        if (digits.Count == 0) return text;

        var changed = text.ToCharArray();
        for (var times = dice.Between(1, 8); times > 0; times--) changed[dice.Of(digits)] = (char)('0' + dice.Below(10));
        return new string(changed);
    }

    private static string InLines(string text, Dice dice, Action<List<string>, int> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines, dice.Below(lines.Count));
        return string.Join('\n', lines);
    }

    private static string InCells(string text, SampleReport sample, Dice dice, Action<List<string>, int> change) => InLines(text, dice, (lines, at) =>
    {
        var cells = lines[at].Split(sample.Delimiter).ToList();
        change(cells, dice.Below(cells.Count));
        lines[at] = string.Join(sample.Delimiter, cells);
    });

    private static string InHeader(string text, SampleReport sample, Dice dice, Action<List<string>, int> change) => InLines(text, dice, (lines, _) =>
    {
        var names = lines[0].Split(sample.Delimiter).ToList();
        change(names, dice.Below(names.Count));
        lines[0] = string.Join(sample.Delimiter, names);
    });
}
