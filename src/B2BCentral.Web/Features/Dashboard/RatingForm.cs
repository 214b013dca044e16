using System.ComponentModel.DataAnnotations;
using B2BCentral.Web.Widgets.Frame;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace B2BCentral.Web.Features.Dashboard;

/// <summary>What a user thinks of a widget.</summary>
public sealed class RatingForm
{
    [BindNever]
    public WidgetEntry? Widget { get; set; }

    /// <summary>Where the visitor came from.</summary>
    [BindNever]
    public string? BackHref { get; set; }

    [Required(ErrorMessage = "Choose one to five stars.")]
    [Range(1, 5, ErrorMessage = "Choose one to five stars.")]
    public int? Stars { get; set; }

    [StringLength(2_000, ErrorMessage = "A comment has at most 2,000 characters.")]
    public string? Comment
    {
        get;
        // Browsers send two characters for each line break, and the form counts one.
        set => field = value?.ReplaceLineEndings("\n");
    }
}
