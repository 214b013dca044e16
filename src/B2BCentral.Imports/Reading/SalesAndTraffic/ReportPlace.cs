using B2BCentral.Metrics.Time;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.SalesAndTraffic;

/// <summary>What the seller says of a report, for what the file leaves open.</summary>
/// <param name="Marketplace">A code such as US.</param>
/// <param name="Given">The days that it is of.</param>
/// <param name="LastYear">The latest year believed, inclusive.</param>
internal sealed record ReportPlace(string Marketplace, Period? Given, int LastYear)
{
    private const int FirstYear = 2000;

    /// <exception cref="UnusableReportException">The seller names days that no report can be of.</exception>
    public void RefuseImpossible()
    {
        if (Given is not { } given || (given.From.Year >= FirstYear && given.To.Year <= LastYear)) return;
        throw new UnusableReportException(Tf($"The days given lie outside the years {FirstYear} to {LastYear}."), T("Correct the days."));
    }

    /// <exception cref="UnusableReportException">The report tells of days that the seller does not name.</exception>
    public void RefuseOutside(Period told)
    {
        if (Given is not { } given || (given.From <= told.From && told.To <= given.To)) return;
        throw new UnusableReportException(
            Tf($"The report is of {told.From:yyyy-MM-dd} to {told.To:yyyy-MM-dd}, which does not lie within {given.From:yyyy-MM-dd} to {given.To:yyyy-MM-dd}."),
            T("Correct the days, or leave them out: this report holds its dates."));
    }
}
