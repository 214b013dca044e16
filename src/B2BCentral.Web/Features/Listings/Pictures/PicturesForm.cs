using B2BCentral.Imports.Pictures;
using B2BCentral.Metrics;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Listings.Pictures;

/// <summary>Files that were chosen, and what they show.</summary>
public sealed class PicturesForm
{
    public const int Most = 9;
    public const int LongestText = 200;

    public List<IFormFile> Files { get; set; } = [];

    public string? AltText { get; set; }

    /// <param name="already">How many pictures the product has.</param>
    /// <param name="problems">Holds what is wrong with a field.</param>
    /// <returns>The pictures as they may be stored; null when a field is wrong.</returns>
    public async Task<IReadOnlyList<CleanPicture>?> ReadAsync(int already, ModelStateDictionary problems)
    {
        AltText = TextOf(AltText, "altText", problems);
        if (Files.Count == 0) problems.AddModelError("files", T("Choose at least one JPEG or PNG file."));
        else if (already + Files.Count > Most) problems.AddModelError("files", TooMany(already));
        if (problems.ContainsKey("files") && problems["files"]!.Errors.Count > 0) return null;

        var pictures = new List<CleanPicture>();
        foreach (var file in Files)
        {
            try
            {
                pictures.Add(await CleanAsync(file));
            }
            catch (UnusablePictureException unusable)
            {
                problems.AddModelError("files", $"{file.ShownName()}: {T(unusable.Message)}");
                break;
            }
        }

        return problems.IsValid ? pictures : null;
    }

    /// <returns>What a picture shows, trimmed; what is wrong with it is in the model state.</returns>
    public static string? TextOf(string? typed, string field, ModelStateDictionary problems)
    {
        if (PlainText.Read(typed, LongestText, hasLines: false, out var text) is { } problem) problems.AddModelError(field, problem);
        else if (text is null) problems.AddModelError(field, T("Describe the picture for buyers who cannot see it."));
        return text;
    }

    public static string TooMany(int already) => already >= Most
        ? Tf($"There are already {Most} pictures, the maximum. Remove one first.")
        : Tf($"A product has {Most} pictures at most and there are {already}: choose {Texts.Plural(Most - already, T("file"), T("files"))} at most.");

    private static async Task<CleanPicture> CleanAsync(IFormFile file)
    {
        if (file.Length > PictureLimits.MostBytes) throw PictureLimits.Listing.TooLarge(file.Length);

        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content);
        return PictureCleaner.Clean(content.ToArray(), PictureLimits.Listing);
    }
}
