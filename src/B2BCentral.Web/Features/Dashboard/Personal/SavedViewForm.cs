using System.ComponentModel.DataAnnotations;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace B2BCentral.Web.Features.Dashboard.Personal;

/// <summary>A name for the dashboard as it is set now.</summary>
public sealed class SavedViewForm
{
    public const int LongestName = 60;
    public const int LongestState = 1_000;
    public const int Most = 20;

    [Required(ErrorMessage = "Give it a name.")]
    [StringLength(LongestName, ErrorMessage = "A name has at most 60 characters.")]
    public string? Name
    {
        get;
        set => field = value?.Trim();
    }

    /// <summary>The query of the dashboard's address.</summary>
    public string? State { get; set; }

    /// <summary>Where a view that was deleted is put back from; null to show what is saved.</summary>
    public string? ReturnUrl { get; set; }

    /// <summary>Those that there are.</summary>
    [BindNever]
    public IReadOnlyList<SavedView> Views { get; set; } = [];

    [BindNever]
    public PageState Now => PageState.OfAddress("?" + State?.TrimStart('?')).With(("seller", null), ("marketplace", null));
}
