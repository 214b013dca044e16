namespace B2BCentral.Web.Access;

/// <summary>Of the signed-in user and no seller.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OwnAccountAttribute : Attribute;
