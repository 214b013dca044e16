using System.Globalization;
using B2BCentral.Testing;
using B2BCentral.Tests.Commands;
using B2BCentral.Tests.Imports.Reading.SalesAndTraffic;
using B2BCentral.Tests.Imports.Writing;

namespace B2BCentral.Tests.Features.Imports;

/// <summary>The culture of the machine changes nothing. It is one for the whole process, so nothing else runs meanwhile.</summary>
[Collection(ConsoleTurns.Name)]
public sealed class MachineCultureTests : IDisposable
{
    private readonly CultureInfo? before = CultureInfo.DefaultThreadCurrentCulture;

    [Fact]
    public async Task The_days_of_a_form_are_those_that_were_typed_where_the_year_is_counted_otherwise()
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo("th-TH");
        await using var site = new ImportSite();
        await ((IAsyncLifetime)site).InitializeAsync();
        using var visitor = site.NewVisitor();

        await site.UploadOneAsync(visitor, "orders.txt", OrderRow.Report(new OrderRow("1")), fields: [("OwnStore", "thai")]);
        await site.UploadOneAsync(visitor, "report.csv", TrafficReports.Of(TrafficReports.ByChild, "P1,C1,Pen,\"1,216\",21,7,2,$70.00,$20.00"), fields: [("OwnStore", "thai"), ("From", "2025-03-01"), ("To", "2025-03-31")]);

        var page = (await visitor.GetAsync("/imports/2?seller=thai")).Page;
        Assert.Contains("1–31 Mar 2025", page.Words("main"), StringComparison.Ordinal);
    }

    public void Dispose() => CultureInfo.DefaultThreadCurrentCulture = before;
}
