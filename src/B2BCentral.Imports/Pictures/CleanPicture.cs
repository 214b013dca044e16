namespace B2BCentral.Imports.Pictures;

/// <summary>A picture as it may be stored and served: written anew by <see cref="PictureCleaner"/>.</summary>
/// <param name="ContentType">By what the content is, whatever its name said.</param>
/// <param name="Width">As it is shown, which is not as it is stored where the camera was held sideways.</param>
public sealed record CleanPicture(string ContentType, int Width, int Height, byte[] Content)
{
    public const string Gif = "image/gif";
    public const string Png = "image/png";
    public const string Jpeg = "image/jpeg";
}
