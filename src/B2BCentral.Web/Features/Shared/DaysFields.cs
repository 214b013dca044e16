using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.Shared;

/// <summary>The two days of a custom range. A script says beside them what cannot be; the server refuses it anyway.</summary>
/// <param name="Id">Begins the ids of the fields.</param>
/// <param name="FromName">The parameter of the first day.</param>
/// <param name="ToName">The parameter of the last day.</param>
public sealed record DaysFields(string Id, string FromName, string ToName, DashboardFilter Filter)
{
    public string From => FilterReader.Text(Filter.Period.From);

    public string To => FilterReader.Text(Filter.Period.To);

    public string LastDay => FilterReader.Text(Filter.Today);
}
