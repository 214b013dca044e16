namespace B2BCentral.Imports.Reading.Opening;

/// <summary>A file's bytes followed by <see cref="GzipEndMark.Packed"/>.</summary>
internal sealed class StreamWithEndMark(Stream file) : Stream
{
    private int markRead;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var read = file.Read(buffer);
        if (read > 0 || buffer.IsEmpty)
            return read;

        var rest = GzipEndMark.Packed.AsSpan(markRead);
        var part = Math.Min(rest.Length, buffer.Length);
        rest[..part].CopyTo(buffer);
        markRead += part;
        return part;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
