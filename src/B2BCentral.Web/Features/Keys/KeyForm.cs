using System.ComponentModel.DataAnnotations;
using B2BCentral.Data.Sellers;
using B2BCentral.Web.Features.Shared;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Keys;

public sealed class KeyForm
{
    private const int LongestName = 80;

    [Required(ErrorMessage = "Enter what the key is for, so that you know later which one to revoke.")]
    [StringLength(LongestName, ErrorMessage = "A name has at most 80 characters.")]
    public string? Name { get; set; }

    [EnumDataType(typeof(ApiKeyScope), ErrorMessage = "Choose read or write.")]
    public ApiKeyScope Scope { get; set; } = ApiKeyScope.Read;

    public FormField NameField => new(nameof(Name), T("What it is for"), Name) { IsRequired = true, MaxLength = LongestName, AutoComplete = "off" };

    public FormField ScopeField => new(nameof(Scope), T("Access"), Scope.ToString())
    {
        Choices = [(nameof(ApiKeyScope.Read), T("read: figures and tasks")), (nameof(ApiKeyScope.Write), T("write: also asks for discounts"))],
    };
}
