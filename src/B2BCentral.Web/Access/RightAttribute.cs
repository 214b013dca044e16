using B2BCentral.Data.Users;

namespace B2BCentral.Web.Access;

/// <summary>The page whose right an address needs: to look where it is read, to edit where it is posted to.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RightAttribute(SellerPage page) : Attribute
{
    public SellerPage Page { get; } = page;

    /// <summary>What is posted is the visitor's own taste and changes nothing for others, so looking is enough.</summary>
    public bool IsPersonal { get; init; }

    public PageLevel Needed(HttpRequest request) =>
        IsPersonal || HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) ? PageLevel.View : PageLevel.Edit;
}

/// <summary>Bound to no seller on purpose.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AcrossSellersAttribute(string why) : Attribute
{
    public string Why { get; } = why;
}

/// <summary>For the operator of the site alone. To anybody else there is no such page.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OperatorOnlyAttribute : Attribute;

/// <summary>Of the signed-in user and no seller.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OwnAccountAttribute : Attribute;
