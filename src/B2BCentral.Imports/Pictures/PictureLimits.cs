using System.Globalization;

namespace B2BCentral.Imports.Pictures;

/// <summary>What a picture may measure.</summary>
public static class PictureLimits
{
    public const int MostBytes = 5 * 1024 * 1024;
    public const int ShortestSide = 100;
    public const int LongestSide = 6_000;

    /// <exception cref="UnusablePictureException">A side is too short or too long.</exception>
    internal static void Check(int width, int height)
    {
        if (width is < ShortestSide or > LongestSide || height is < ShortestSide or > LongestSide)
            throw new UnusablePictureException(string.Create(
                CultureInfo.InvariantCulture, $"The picture has {width:N0} × {height:N0} pixels. Each side needs {ShortestSide} to {LongestSide:N0}: save it in another size."));
    }
}
