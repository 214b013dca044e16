namespace B2BCentral.Imports.Reading.Opening;

/// <summary>How a file is packed, judged by its first bytes and never by its name.</summary>
public enum Compression
{
    None,
    Gzip,
    Zip,
}
