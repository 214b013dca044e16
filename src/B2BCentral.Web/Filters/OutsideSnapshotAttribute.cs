using Microsoft.AspNetCore.Mvc.Filters;

namespace B2BCentral.Web.Filters;

/// <summary>A page that writes when it is looked at for the first time. Within a transaction that has read already it could not, as soon as somebody else writes.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OutsideSnapshotAttribute : Attribute, IFilterMetadata;
