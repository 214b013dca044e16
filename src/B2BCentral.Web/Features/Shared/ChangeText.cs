using B2BCentral.Data.Changes;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Shared;

/// <summary>A line of a change history: when, who, what, from, to.</summary>
public sealed record ChangeText(string When, string UserId, string Field, string Before, string After)
{
    public static IReadOnlyList<ChangeText> Of(IEnumerable<Change> changes, Storefront store) => changes.Select(change => new ChangeText(
        LocalTime.At(change.At, store.Place), change.UserId, T(change.Field),
        change.Before ?? Texts.Dash, change.After ?? Texts.Dash)).ToList();
}
