using B2BCentral.Data.Users;

namespace B2BCentral.Web.Access;

/// <summary>The page whose right an address needs: to look where it is read, to edit where it is posted to.</summary>
/// <param name="page">The page that it belongs to.</param>
/// <param name="orOneOf">What is of several pages opens with the right of any, and shows what that right allows.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RightAttribute(SellerPage page, params SellerPage[] orOneOf) : Attribute
{
    public SellerPage Page { get; } = page;

    public IReadOnlyList<SellerPage> Pages { get; } = [page, .. orOneOf];

    /// <summary>What is posted is the visitor's own taste and changes nothing for others, so looking is enough.</summary>
    public bool IsPersonal { get; init; }

    public PageLevel Needed(HttpRequest request) =>
        IsPersonal || HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) ? PageLevel.View : PageLevel.Edit;
}
