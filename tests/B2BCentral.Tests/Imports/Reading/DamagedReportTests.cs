using System.Text;
using B2BCentral.Imports.Reading;

namespace B2BCentral.Tests.Imports.Reading;

public class DamagedReportTests
{
    private const int ReportsPerSeed = 200;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 8)];

    [Theory, MemberData(nameof(Seeds))]
    public void Whatever_is_damaged_the_answer_is_lines_or_a_reason(int seed)
    {
        var random = new Random(seed);
        for (var report = 0; report < ReportsPerSeed; report++)
        {
            var bytes = Damaged(random);
            try
            {
                foreach (var line in Reports.Lines(bytes))
                    Assert.InRange(line.LineNumber, 1, bytes.Length);
            }
            catch (UnusableReportException refusal)
            {
                Assert.NotEmpty(refusal.Message);
                Assert.NotEmpty(refusal.Remedy);
            }
        }
    }

    private static byte[] Damaged(Random random)
    {
        var delimiter = "\t,;"[random.Next(3)];
        var row = AllOrdersText.RowOf(AllOrdersText.Names33, delimiter, ("product-name", "\"Café, 12\" 商品\""));
        var text = $"{AllOrdersText.Header(delimiter: delimiter)}\r\n{row}\r\n{row}\n{row}\r{row}";
        var bytes = (random.Next(4) == 0 ? Encoding.Unicode : Encoding.UTF8).GetBytes(text);
        if (random.Next(4) == 0)
            bytes = Packing.Gzip(bytes);
        for (var damage = random.Next(6); damage > 0; damage--)
            bytes[random.Next(bytes.Length)] = (byte)(random.Next(3) == 0 ? "\0\"\r\n\t,"[random.Next(6)] : random.Next(256));
        return random.Next(3) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
    }
}
