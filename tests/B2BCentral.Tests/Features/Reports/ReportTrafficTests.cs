using AngleSharp.Dom;
using B2BCentral.Data;
using B2BCentral.Data.Traffic;
using B2BCentral.Testing;
using B2BCentral.Web.Features.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static B2BCentral.Tests.Features.Reports.ReportShop;

namespace B2BCentral.Tests.Features.Reports;

public sealed class ReportTrafficTests(ReportShop site) : IClassFixture<ReportShop>
{
    private const string Columns = "columns=sales,sessions,page-views,order-item-session,unit-session,featured-offer";

    [Fact]
    public async Task Conversion_is_of_the_reports_own_units_items_and_sessions()
    {
        var page = await site.GetPageAsync($"{Page}&show=b2b,non-b2b,total&{Columns}");

        // 11 March: 1 B2B unit of 5 in 4 B2B sessions of 10.
        Assert.Equal(("4", "25.0", "25.0", "80.5"), Four(page, "row.2025-03-11.b2b"));
        Assert.Equal(("10", "20.0", "50.0", "90.0"), Four(page, "row.2025-03-11.total"));
        // B2B is a part of the total: 6 other sessions, 1 item and 4 units; nobody tells their featured offer.
        Assert.Equal(("6", "16.7", "66.7", "—"), Four(page, "row.2025-03-11.non-b2b"));
        Assert.Equal("12", Value(page, "row.2025-03-11.non-b2b.page-views"));
        // Orders that were cancelled later are in the report's units, whatever the page counts.
        Assert.Equal("125.0", Value(page, "row.2025-03-12.b2b.unit-session"));
        Assert.Equal(("—", "—", "—", "—"), Four(page, "row.2025-03-10.b2b"));
    }

    [Fact]
    public async Task Only_covered_days_count_and_the_page_says_how_many()
    {
        var page = await site.GetPageAsync($"{Page}&{Columns}");

        Assert.Equal(("80", "3.8", "8.8", "80.5"), Four(page, "sum.b2b"));
        Assert.Contains("20 of 30 days", page.QuerySelector(".sum")!.Words(), StringComparison.Ordinal);
        Assert.Contains("Traffic is known for 20 of 30 days", page.Words(".report-notes"), StringComparison.Ordinal);
        Assert.Equal("/imports?seller=shop&marketplace=US", page.QuerySelector(".report-notes a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Covered_days_alone_need_no_note()
    {
        var page = await site.GetPageAsync($"{Page}&from=2025-03-11&to=2025-03-30&grain=week&{Columns}");

        Assert.DoesNotContain("Traffic is known", page.Body!.Words(), StringComparison.Ordinal);
        Assert.Equal("28", Value(page, "row.2025-03-17.b2b.sessions"));
        Assert.Null(page.QuerySelector("[data-difference]"));
    }

    [Fact]
    public async Task Without_a_report_one_sentence_says_which_to_import()
    {
        var page = await site.GetPageAsync($"{Page}&from=2025-02-01&to=2025-02-28&{Columns}");

        Assert.Equal("—", Value(page, "sum.b2b.sessions"));
        Assert.Contains("No Sales and Traffic report falls within these dates", page.Words(".report-notes"), StringComparison.Ordinal);
        Assert.DoesNotContain("Sales and Traffic", (await site.GetPageAsync($"{Page}&from=2025-02-01&to=2025-02-28&columns=sales")).Words("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Child_ASINs_have_their_own_visits_which_do_not_add_up_to_a_total()
    {
        var page = await site.GetPageAsync($"{Page}&report=by-child&show=b2b,total&{Columns}");

        Assert.Equal(("40", "15.0"), (Value(page, "row.B0CHILD1.b2b.sessions"), Value(page, "row.B0CHILD1.b2b.unit-session")));
        Assert.Equal(("50", "10.0"), (Value(page, "row.B0CHILD2.total.sessions"), Value(page, "row.B0CHILD2.total.unit-session")));
        // The total of all listings is known for other days than those of the rows.
        Assert.Equal("—", Value(page, "sum.total.sessions"));
        Assert.Equal("—", Value(page, "row.B0CHILD1.b2b.order-item-session"));
    }

    [Fact]
    public async Task A_SKU_takes_the_visits_of_its_ASIN_only_where_both_are_the_same()
    {
        var page = await site.GetPageAsync($"{Page}&report=by-sku&show=total&{Columns}");

        Assert.Equal(("50", "—", "—"), (Value(page, "row.GLOVE-L.total.sessions"), Value(page, "row.GLOVE-S.total.sessions"), Value(page, "row.GLOVE-S-NEW.total.sessions")));
        Assert.Equal("—", Value(await site.GetPageAsync($"{Page}&report=by-parent&show=total&{Columns}"), "row.B0PARENT.total.sessions"));
    }

    [Fact]
    public async Task A_product_that_was_seen_and_never_sold_has_a_row_and_its_visits_are_not_its_siblings()
    {
        await SeenAsync("seen", "P1", [(TrafficLevel.Child, "C1", 100), (TrafficLevel.Child, "C2", 50)]);

        var children = await site.GetPageAsync($"/reports/business?seller=seen&report=by-child&show=total&{Columns}");
        var parents = await site.GetPageAsync($"/reports/business?seller=seen&report=by-parent&show=total&{Columns}");

        Assert.Equal(("100", "50", "0.00"), (Value(children, "row.C1.total.sessions"), Value(children, "row.C2.total.sessions"), Value(children, "row.C2.total.sales")));
        var seen = children.QuerySelectorAll(".report-table tbody tr").Single(row => row.Words("th").StartsWith("C2", StringComparison.Ordinal));
        Assert.Contains("in no order or listing", seen.Words(), StringComparison.Ordinal);
        Assert.Empty(seen.QuerySelectorAll("a"));
        Assert.Equal("—", Value(parents, "row.P1.total.sessions"));
    }

    /// <summary>The parent sold through its children, which no report has told to be its own.</summary>
    [Fact]
    public async Task A_parent_of_unknown_children_is_not_said_to_have_sold_nothing()
    {
        await SeenAsync("parents", null, [(TrafficLevel.Parent, "P1", 100)]);

        var page = await site.GetPageAsync($"/reports/business?seller=parents&report=by-parent&show=total&{Columns}");

        Assert.Equal(["C1"], Rows(page).Select(row => row[..2]));
    }

    [Fact]
    public async Task Where_report_and_orders_disagree_both_numbers_are_told()
    {
        await site.Given.Seller("differs").Order(on: "2025-03-29", units: 2, amount: 20).Order(on: "2025-03-30", units: 1, amount: 5, status: "Cancelled").Order(on: "2025-03-28", units: 9, amount: 90);
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
            var seller = await db.Sellers.SingleAsync(s => s.Slug == "differs");
            db.PeriodTraffic.Add(new PeriodTraffic
            {
                SellerId = seller.Id,
                Marketplace = "US",
                From = new DateOnly(2025, 3, 29),
                To = new DateOnly(2025, 3, 30),
                Sessions = 9,
                Units = 4,
                Sales = 3_000,
            });
            await db.SaveChangesAsync();
        }

        var page = await site.GetPageAsync("/reports/business?seller=differs&range=7d");

        Assert.StartsWith(
            "29–30 Mar 2025: your traffic report shows 4 units and $30.00, your imported orders 3 units and $25.00 as ordered.",
            page.Words("[data-difference]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("grain=day", "Some traffic reports combine several days, so these rows cover 0 of the 28 days that the total covers. Choose rows of weeks or months.")]
    [InlineData("grain=week", "Some traffic reports combine several days, so these rows cover 0 of the 28 days that the total covers. Choose rows of months.")]
    [InlineData("grain=month", null)]
    [InlineData("report=by-sku", null)]
    public async Task Rows_that_a_monthly_report_cannot_tell_say_which_rows_it_can(string rows, string? note)
    {
        await MonthlyAsync($"monthly-{rows[^3..]}");

        var page = await site.GetPageAsync($"/reports/business?seller=monthly-{rows[^3..]}&from=2025-02-01&to=2025-02-28&{Columns}&{rows}");

        Assert.Equal(note is not null, page.Body!.Words().Contains("Some traffic reports combine several days", StringComparison.Ordinal));
        if (note is not null) Assert.Contains(note, page.Words(".report-notes"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_conversion_without_its_denominator_or_with_none_of_it_is_no_number()
    {
        Assert.Null(new TrafficPart(null, 1, 1, 1, null).UnitsPerSession);
        Assert.Null(new TrafficPart(0, 1, 1, 1, null).UnitsPerSession);
        Assert.Null(new TrafficPart(5, 1, null, null, null).OrderItemsPerSession);
        Assert.Equal((1.5m, 0.5m), (new TrafficPart(2, 1, 3, 1, null).UnitsPerSession, new TrafficPart(2, 1, 3, 1, null).OrderItemsPerSession));
        Assert.Equal(default, TrafficPart.Of(null, ReportSegment.Total));
    }

    private async Task MonthlyAsync(string slug)
    {
        await site.Given.Seller(slug).Order(on: "2025-02-05");
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        var seller = await db.Sellers.SingleAsync(s => s.Slug == slug);
        db.PeriodTraffic.Add(new PeriodTraffic
        {
            SellerId = seller.Id,
            Marketplace = "US",
            From = new DateOnly(2025, 2, 1),
            To = new DateOnly(2025, 2, 28),
            Sessions = 9,
        });
        await db.SaveChangesAsync();
    }

    private static (string, string, string, string) Four(IParentNode page, string name) =>
        (Value(page, $"{name}.sessions"), Value(page, $"{name}.order-item-session"), Value(page, $"{name}.unit-session"), Value(page, $"{name}.featured-offer"));

    private async Task SeenAsync(string slug, string? parent, IEnumerable<(TrafficLevel Level, string Asin, int Sessions)> told)
    {
        await site.Given.Seller(slug).Order(on: "2025-03-28", asin: "C1");
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        var seller = await db.Sellers.SingleAsync(s => s.Slug == slug);
        (await db.Products.SingleAsync(p => p.SellerId == seller.Id)).ParentAsin = parent;
        db.ProductTraffic.AddRange(told.Select(one => new ProductTraffic
        {
            SellerId = seller.Id,
            Marketplace = "US",
            Level = one.Level,
            Asin = one.Asin,
            ParentAsin = one.Level == TrafficLevel.Parent ? null : parent,
            From = new DateOnly(2025, 3, 1),
            To = new DateOnly(2025, 3, 30),
            Sessions = one.Sessions,
        }));
        await db.SaveChangesAsync();
    }
}
