namespace B2BCentral.Web.Access;

/// <summary>For the operator of the site alone. To anybody else there is no such page.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OperatorOnlyAttribute : Attribute;
