using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Companies;

/// <summary>What the days of a company's first and last order are called: a customer of years is not new because the list is of a week.</summary>
public sealed record OrderDayNames(string First, string Last)
{
    public static OrderDayNames Of(CompanyListFilter filter) =>
        filter.Store.Marketplace is { FirstOrderDay: { } first, LastOrderDay: { } last } && filter.Figures.Period.From <= first && filter.Figures.Period.To >= last
            ? new(T("First order"), T("Last order"))
            : new(T("First in period"), T("Last in period"));
}
