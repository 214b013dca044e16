using System.Text;

namespace B2BCentral.Imports.Reading.Opening;

/// <summary>How the bytes of a file become text: strict, so that nothing is ever replaced silently.</summary>
/// <param name="Name">As shown to the seller.</param>
/// <param name="Encoding">Throws on malformed bytes.</param>
/// <param name="MarkLength">Bytes of the byte order mark at the start of the file, 0 to 3.</param>
internal sealed record TextEncoding(string Name, Encoding Encoding, int MarkLength)
{
    private const int Utf16Sample = 1024;

    /// <summary>Byte order mark, then NUL bytes, then UTF-8, then Japanese where something speaks for it, then Western.</summary>
    public static TextEncoding Detect(ReportFile file, ContentSurvey survey, string marketplaceCode) =>
        FromMark(survey.Head)
        ?? FromNulBytes(survey.Head)
        ?? (survey.IsUtf8 ? new TextEncoding("UTF-8", Strict("utf-8")!, 0) : null)
        ?? (IsJapanese(file, marketplaceCode) ? new TextEncoding("Shift-JIS (cp932)", Strict("shift_jis")!, 0) : null)
        ?? new TextEncoding("Windows-1252", Strict("windows-1252")!, 0);

    /// <summary>The encoding a mapping asks for; a byte order mark of the same encoding is skipped.</summary>
    /// <returns>null when no encoding of that IANA name is known.</returns>
    public static TextEncoding? Named(string ianaName, byte[] head)
    {
        var encoding = Strict(ianaName);
        if (encoding is null)
            return null;

        var mark = FromMark(head);
        return new TextEncoding(encoding.WebName, encoding, mark?.Encoding.CodePage == encoding.CodePage ? mark.MarkLength : 0);
    }

    public TextReader Open(ReportFile file)
    {
        var content = file.Content();
        content.ReadExactly(new byte[MarkLength]);
        return new StreamReader(content, Encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16);
    }

    /// <summary>The content as UTF-8 without a mark, for readers that take bytes.</summary>
    public Stream OpenUtf8(ReportFile file)
    {
        var content = file.Content();
        content.ReadExactly(new byte[MarkLength]);
        // A plain file is its own content, and is read again.
        return Encoding.CreateTranscodingStream(content, Encoding, Encoding.UTF8, leaveOpen: file.Compression == Compression.None);
    }

    /// <summary>The start of the text; a character cut in two at its end is left out.</summary>
    public string TextOf(byte[] head)
    {
        var decoder = Encoding.GetDecoder();
        decoder.Fallback = DecoderFallback.ReplacementFallback;
        var characters = new char[Encoding.GetMaxCharCount(head.Length)];
        var count = decoder.GetChars(head, MarkLength, head.Length - MarkLength, characters, 0, flush: false);
        return new string(characters, 0, count);
    }

    private static TextEncoding? FromMark(byte[] head)
    {
        var start = head.AsSpan();
        if (start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return new TextEncoding("UTF-8 with BOM", Strict("utf-8")!, 3);
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return new TextEncoding("UTF-16LE with BOM", Strict("utf-16")!, 2);
        return start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? new TextEncoding("UTF-16BE with BOM", Strict("utf-16BE")!, 2) : null;
    }

    // Header names are ASCII, so UTF-16 has a NUL in every second byte. A stray NUL in a UTF-8 file must not turn it into UTF-16.
    private static TextEncoding? FromNulBytes(byte[] head)
    {
        var pairs = Math.Min(head.Length, Utf16Sample) / 2;
        var first = Enumerable.Range(0, pairs).Count(pair => head[pair * 2] == 0);
        var second = Enumerable.Range(0, pairs).Count(pair => head[(pair * 2) + 1] == 0);
        if (second * 2 > pairs && first * 10 < pairs)
            return new TextEncoding("UTF-16LE", Strict("utf-16")!, 0);
        return first * 2 > pairs && second * 10 < pairs ? new TextEncoding("UTF-16BE", Strict("utf-16BE")!, 0) : null;
    }

    // Western text often decodes as Shift-JIS too ("Händler" becomes "H舅dler"), so outside Japan only kana count as proof.
    private static bool IsJapanese(ReportFile file, string marketplaceCode)
    {
        var japanese = new StrictDecoding(Strict("shift_jis")!);
        foreach (var chunk in VerifiedContent.Chunks(file))
            japanese.Add(chunk.Span);
        return japanese.Ends() && (japanese.HasKana || string.Equals(marketplaceCode, "JP", StringComparison.OrdinalIgnoreCase));
    }

    private static Encoding? Strict(string ianaName)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(ianaName, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(ianaName, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
