using B2BCentral.Web.Display;

namespace B2BCentral.Web.Features.Imports;

/// <summary>Bytes as people say them.</summary>
public static class FileSize
{
    public static string Of(long bytes) => bytes switch
    {
        < 1 << 10 => Texts.Plural(bytes, "byte", "bytes"),
        < 1 << 20 => $"{Texts.OneDecimal(bytes / 1024m)} KB",
        < 1 << 30 => $"{Texts.OneDecimal(bytes / 1024m / 1024m)} MB",
        _ => $"{Texts.OneDecimal(bytes / 1024m / 1024m / 1024m)} GB",
    };
}
