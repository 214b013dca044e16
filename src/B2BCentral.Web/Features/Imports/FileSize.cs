using B2BCentral.Web.Display;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Imports;

/// <summary>Bytes as people say them.</summary>
public static class FileSize
{
    public static string Of(long bytes) => bytes switch
    {
        < 1 << 10 => Texts.Plural(bytes, T("byte"), T("bytes")),
        < 1 << 20 => Tf($"{Short(bytes / 1024m)} KB"),
        < 1 << 30 => Tf($"{Short(bytes / 1024m / 1024m)} MB"),
        _ => Tf($"{Short(bytes / 1024m / 1024m / 1024m)} GB"),
    };

    private static string Short(decimal value) => value.ToString("#,0.#", Texts.Culture);
}
