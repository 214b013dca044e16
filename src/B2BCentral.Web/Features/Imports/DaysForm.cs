using B2BCentral.Metrics.Time;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Imports;

/// <summary>The first and the last day that a file is of, where it does not tell them.</summary>
public sealed class DaysForm
{
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public FormField FromField => new(nameof(From), T("From"), Text(From)) { Type = "date", IsRequired = true };

    public FormField ToField => new(nameof(To), T("To"), Text(To)) { Type = "date", IsRequired = true };

    /// <returns>Null where something is wrong, which is then named at its field.</returns>
    public Period? Check(ModelStateDictionary state)
    {
        if (From is null) state.AddModelError(nameof(From), T("Name the first day that the file is of."));
        if (To is null) state.AddModelError(nameof(To), T("Name the last day that the file is of."));
        else if (To < From) state.AddModelError(nameof(To), T("The last day cannot be before the first."));
        return state.IsValid ? new Period(From!.Value, To!.Value) : null;
    }

    private static string? Text(DateOnly? day) => day is { } known ? FilterReader.Text(known) : null;
}
