namespace B2BCentral.Imports.Pictures;

/// <summary>The second byte of what separates the parts of a JPEG; the first is always FF.</summary>
internal static class JpegMarker
{
    public const byte BaselineFrame = 0xC0;
    public const byte ExtendedFrame = 0xC1;
    public const byte ProgressiveFrame = 0xC2;
    public const byte HuffmanTables = 0xC4;
    public const byte FirstRestart = 0xD0;
    public const byte LastRestart = 0xD7;
    public const byte Start = 0xD8;
    public const byte End = 0xD9;
    public const byte Scan = 0xDA;
    public const byte QuantizationTables = 0xDB;
    public const byte RestartInterval = 0xDD;
    public const byte Jfif = 0xE0;
    public const byte Exif = 0xE1;
    public const byte Adobe = 0xEE;
    public const byte Comment = 0xFE;

    public static bool IsFrame(byte marker) => marker is BaselineFrame or ExtendedFrame or ProgressiveFrame;

    public static bool IsApplicationData(byte marker) => marker is >= 0xE0 and <= 0xEF;
}
