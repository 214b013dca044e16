using B2BCentral.Data.Offers;
using B2BCentral.Metrics;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Listings.Description;

/// <summary>Title, bullet points and description as they are typed.</summary>
public sealed class DescriptionForm
{
    private const int LongestTitle = 500;

    public string? Title { get; set; }

    public string? Description { get; set; }

    public List<string?> BulletPoints { get; set; } = [];

    /// <summary>What the form was opened with.</summary>
    public string? Opened { get; set; }

    [BindNever]
    public EditorHead? Head { get; set; }

    [BindNever]
    public string Address { get; set; } = "";

    public static DescriptionForm Of(ListingWords words) => new()
    {
        Title = words.Title,
        Description = words.Description,
        BulletPoints = [.. (words.BulletPoints ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)],
        Opened = words.Opened,
    };

    public FormField TitleField => new("title", T("Title"), Title)
    {
        IsRequired = true,
        MaxLength = LongestTitle,
        Hint = T("What it is, for whom, how many: the first words are what buyers see in a list. The next listings report you import replaces it."),
    };

    public FormField DescriptionField => new("description", T("Description"), Description)
    {
        Lines = 10,
        MaxLength = Product.LongestDescription,
        HasCounter = true,
        Hint = T("Plain text; line breaks are kept."),
    };

    public IEnumerable<FormField> BulletPointFields => Enumerable.Range(0, Product.MostBulletPoints).Select(i =>
        new FormField($"bulletPoints[{i}]", Tf($"Bullet point {i + 1}"), BulletPoints.ElementAtOrDefault(i)) { Lines = 2, MaxLength = Product.LongestBulletPoint, HasCounter = true });

    /// <returns>What is to be stored; null when a field is wrong, which the model state then holds.</returns>
    public ListingWords? Read(ModelStateDictionary problems)
    {
        string? Text(string field, string? typed, int longest, bool hasLines)
        {
            if (PlainText.Read(typed, longest, hasLines, out var text) is { } problem) problems.AddModelError(field, problem);
            return text;
        }

        var title = Text("title", Title, LongestTitle, hasLines: false);
        if (title is null) problems.AddModelError("title", T("A listing needs a title. Say in a few words what it is."));
        if (BulletPoints.Count > Product.MostBulletPoints) problems.AddModelError("", Tf($"There are {Texts.Count(BulletPoints.Count)} bullet points, and at most {Product.MostBulletPoints} are allowed."));
        var description = Text("description", Description, Product.LongestDescription, hasLines: true);
        var bullets = BulletPoints.Select((bullet, i) => Text($"bulletPoints[{i}]", bullet, Product.LongestBulletPoint, hasLines: false)).Where(bullet => bullet is not null).ToList();
        return problems.IsValid ? new ListingWords(title, description, bullets.Count == 0 ? null : string.Join('\n', bullets)) : null;
    }
}
