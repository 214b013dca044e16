using System.Globalization;
using B2BCentral.Metrics;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Listings;
using B2BCentral.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Campaigns;

/// <summary>A campaign for one SKU as it is typed.</summary>
public sealed class CampaignForm
{
    public const int LongestName = 128;

    public string? Name { get; set; }

    public string? DailyBudget { get; set; }

    public string? StartsOn { get; set; }

    public string? EndsOn { get; set; }

    [BindNever]
    public EditorHead? Head { get; set; }

    [BindNever]
    public string Address { get; set; } = "";

    [BindNever]
    public string CampaignsHref { get; set; } = "";

    [BindNever]
    public string? CurrencyCode { get; set; }

    [BindNever]
    public string? Today { get; set; }

    public FormField NameField => new("name", T("Name"), Name) { IsRequired = true, MaxLength = LongestName, Hint = T("Helps you find it in the advertising console.") };

    public FormField BudgetField => new("dailyBudget", T("Daily budget"), DailyBudget)
    {
        IsRequired = true,
        InputMode = "decimal",
        Prefix = CurrencyCode,
        Hint = T("Maximum per day, at least 1."),
    };

    public FormField StartField => new("startsOn", T("First day"), StartsOn) { Type = "date", IsRequired = true };

    public FormField EndField => new("endsOn", T("Last day"), EndsOn) { Type = "date" };

    /// <param name="today">The marketplace's local day, before which none begins; null for one that there was, which may have begun.</param>
    /// <returns>The campaign; null when a field is wrong, which the model state then holds.</returns>
    public CampaignFacts? Read(Currency currency, DateOnly? today, ModelStateDictionary problems)
    {
        if (PlainText.Read(Name, LongestName, hasLines: false, out var name) is { } problem) problems.AddModelError("name", problem);
        else if (name is null) problems.AddModelError("name", T("Give the campaign a name."));

        if (PriceText.Read(DailyBudget, currency, out var budget) is { } unreadable) problems.AddModelError("dailyBudget", unreadable);
        else if (budget is null) problems.AddModelError("dailyBudget", T("Enter the maximum to spend per day."));
        else if (budget < Money.ToMinorUnits(1, currency)) problems.AddModelError("dailyBudget", Tf($"A daily budget is at least {Texts.Money(Money.ToMinorUnits(1, currency), currency)}."));

        var start = Day("startsOn", StartsOn, problems);
        if (start is null && string.IsNullOrWhiteSpace(StartsOn)) problems.AddModelError("startsOn", T("Enter the first day."));
        if (today is { } day && start < day) problems.AddModelError("startsOn", Tf($"Today is {Texts.Day(day)} in this marketplace: begin on that day or later."));
        var end = Day("endsOn", EndsOn, problems);
        if (end < start) problems.AddModelError("endsOn", Tf($"The last day cannot be before the first, {Texts.Day(start!.Value)}. Leave it empty for a campaign without an end date."));
        return problems.IsValid ? new CampaignFacts(name!, budget!.Value, start!.Value, end) : null;
    }

    private static DateOnly? Day(string field, string? typed, ModelStateDictionary problems)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (DateOnly.TryParseExact(typed.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year < 2200) return day;

        problems.AddModelError(field, Tf($"“{typed.Trim()}” is not a day of the calendar. Write it like 2026-02-28."));
        return null;
    }
}

/// <param name="DailyBudget">In minor units.</param>
/// <param name="EndsOn">The last day; null while open.</param>
public sealed record CampaignFacts(string Name, long DailyBudget, DateOnly StartsOn, DateOnly? EndsOn)
{
    /// <summary>As the history of changes keeps it, which is in English.</summary>
    public string Words(Currency currency) => EndsOn is { } end
        ? Tf($"{Name}, {Texts.Money(DailyBudget, currency)} a day, {Texts.Day(StartsOn)} to {Texts.Day(end)}")
        : Tf($"{Name}, {Texts.Money(DailyBudget, currency)} a day, from {Texts.Day(StartsOn)}");
}
