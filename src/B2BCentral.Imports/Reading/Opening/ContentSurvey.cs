using System.Text;

namespace B2BCentral.Imports.Reading.Opening;

/// <summary>What one pass over a file's unpacked bytes tells before any line is taken from it.</summary>
/// <param name="Length">Unpacked bytes.</param>
/// <param name="Head">The first bytes, at most 64 kB.</param>
/// <param name="IsUtf8">Every byte of the file is part of well-formed UTF-8.</param>
internal sealed record ContentSurvey(long Length, byte[] Head, bool IsUtf8)
{
    private const int HeadSize = 1 << 16;

    /// <exception cref="UnusableReportException">The file is cut off, damaged, or too big when unpacked.</exception>
    public static ContentSurvey Of(ReportFile file)
    {
        var utf8 = new StrictDecoding(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        using var head = new MemoryStream();
        var length = 0L;
        foreach (var chunk in VerifiedContent.Chunks(file))
        {
            length += chunk.Length;
            if (head.Length < HeadSize)
                head.Write(chunk.Span[..(int)Math.Min(chunk.Length, HeadSize - head.Length)]);
            utf8.Add(chunk.Span);
        }

        return new ContentSurvey(length, head.ToArray(), utf8.Ends());
    }
}
