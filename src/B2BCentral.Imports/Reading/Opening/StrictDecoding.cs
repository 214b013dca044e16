using System.Text;

namespace B2BCentral.Imports.Reading.Opening;

/// <summary>Decodes piece by piece and remembers whether every byte was well-formed and whether Japanese kana came out.</summary>
/// <param name="encoding">Must throw on malformed bytes.</param>
internal sealed class StrictDecoding(Encoding encoding)
{
    private readonly Decoder decoder = encoding.GetDecoder();
    private char[] characters = [];
    private bool failed;

    /// <summary>Hiragana or full-width katakana; half-width katakana are what accented Latin letters turn into and prove nothing.</summary>
    public bool HasKana { get; private set; }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        if (!failed)
            Decode(bytes, flush: false);
    }

    /// <summary>Whether all bytes were well-formed, the last character complete.</summary>
    public bool Ends()
    {
        if (!failed)
            Decode([], flush: true);
        return !failed;
    }

    private void Decode(ReadOnlySpan<byte> bytes, bool flush)
    {
        var most = encoding.GetMaxCharCount(bytes.Length);
        if (characters.Length < most)
            characters = new char[most];
        try
        {
            var count = decoder.GetChars(bytes, characters, flush);
            HasKana = HasKana || characters.AsSpan(0, count).ContainsAnyInRange('\u3041', '\u30FA');
        }
        catch (DecoderFallbackException)
        {
            failed = true;
        }
    }
}
