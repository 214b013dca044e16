namespace B2BCentral.Web.Access;

/// <summary>Bound to no seller on purpose.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AcrossSellersAttribute(string why) : Attribute
{
    public string Why { get; } = why;
}
