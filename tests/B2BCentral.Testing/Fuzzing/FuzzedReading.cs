using System.Text;
using B2BCentral.Imports.Pictures;
using B2BCentral.Imports.Proofs;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Reading.Opening;
using B2BCentral.Imports.Reading.OrderLines;
using B2BCentral.Imports.Reading.Prices;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Pricing;

namespace B2BCentral.Testing.Fuzzing;

/// <summary>What came of reading a file to its end.</summary>
/// <param name="Refusal">Why nothing of it can be used; null when it was read.</param>
public sealed record FuzzedAnswer(int Lines, int Rejected, string? Refusal);

/// <summary>Reads a damaged file as the product would, from its first byte to its last line. Whatever it throws is a crash.</summary>
public static class FuzzedReading
{
    public const int LastYear = 2027;
    private const int LongestMessage = 4_000;

    private static readonly Dictionary<string, PricedSku> Offers = new[] { "SKU-1", "SKU-2", "SKU-3", "=SKU-4" }
        .Select((sku, at) => new PricedSku(at + 1, sku, 25_50, new BusinessPricing(22_00, [PriceTier.Percent(5, 500)]))).ToDictionary(offer => offer.Sku);

    public static FuzzedAnswer Read(FuzzedFile file)
    {
        try
        {
            return file.Sample.Reader switch
            {
                FileReader.Report => Counted(Lines(file)),
                FileReader.PriceFile => Counted(PriceLines(file)),
                FileReader.Mapping => Counted(OrderLinesMapping.Parse(Encoding.UTF8.GetString(file.Bytes), "mapping.json").Columns.Select(_ => true)),
                FileReader.Picture => Counted([PictureCleaner.Clean(file.Bytes, file.Bytes is [(byte)'G', ..] ? PictureLimits.Logo : PictureLimits.Listing).Content.Length > 0]),
                _ => ProofFile.Read(file.Bytes, out _) is { } problem ? Refused(problem) : new FuzzedAnswer(1, 0, null),
            };
        }
        catch (UnusableReportException refusal)
        {
            return refusal.Remedy.Length > 0 ? Refused(refusal.Message) : throw new InvalidOperationException("The refusal names no remedy.", refusal);
        }
        catch (UnusablePictureException refusal)
        {
            return Refused(refusal.Message);
        }
    }

    private static IEnumerable<bool> Lines(FuzzedFile file)
    {
        var sample = file.Sample;
        using var report = ReportReader.Open(ReportFile.Open(new MemoryStream(file.Bytes), "report.txt"), sample.Format, sample.Mapping, sample.Marketplace, LastYear, sample.Period);
        foreach (var line in report.Lines()) yield return line is not RejectedLine rejected || !IsExplained(rejected);
    }

    private static IEnumerable<bool> PriceLines(FuzzedFile file)
    {
        using var report = ReportFile.Open(new MemoryStream(file.Bytes), "prices.csv");
        using var reader = PriceFileReader.Open(report, file.Sample.Marketplace, Offers, Currency.Of("USD"));
        foreach (var line in reader.Lines()) yield return line.Problem is not { } problem || !IsExplained(problem);
    }

    private static bool IsExplained(RejectedLine line) => line is { Reason.Length: > 0 and < LongestMessage, Remedy.Length: > 0 and < LongestMessage, Value.Length: <= 200 }
        ? true
        : throw new InvalidOperationException($"Line {line.LineNumber} is rejected in {line.Reason.Length} characters.");

    private static FuzzedAnswer Counted(IEnumerable<bool> usable)
    {
        var (lines, rejected) = (0, 0);
        foreach (var isUsable in usable)
        {
            lines++;
            if (!isUsable) rejected++;
        }

        return new FuzzedAnswer(lines, rejected, null);
    }

    private static FuzzedAnswer Refused(string message)
    {
        if (message.Length is 0 or > LongestMessage || message.Any(char.IsControl))
            throw new InvalidOperationException($"The refusal of {message.Length} characters is not fit to be shown: {message[..Math.Min(message.Length, 200)]}");
        return new FuzzedAnswer(0, 0, message);
    }
}
