using B2BCentral.Testing;

namespace B2BCentral.Tests.Features.Reports;

public sealed class ColumnChooserTests(ReportShop site) : IClassFixture<ReportShop>
{
    [Fact]
    public async Task Chosen_columns_are_shown_and_remembered_for_that_kind_of_report()
    {
        using var visitor = site.NewVisitor();
        var before = await visitor.GetAsync($"{ReportShop.Page}&report=by-child");
        var form = before.Page.QuerySelector("#report-columns")!.GetAttribute("action")!;

        var answer = await visitor.PostAsync(form, fields: [("chosen", "units"), ("chosen", "average-price"), ("chosen", "no-such-column")]);

        Assert.Equal((302, $"{ReportShop.Page}&columns=units,average-price&report=by-child"), (answer.Status, Sorted(answer.Header("Location")!)));
        Assert.Equal(["Units", "Average selling price"], await ColumnsAsync(visitor, answer.Header("Location")!));
        Assert.Equal(["Units", "Average selling price"], await ColumnsAsync(visitor, $"{ReportShop.Page}&report=by-child"));
        Assert.Equal(["units", "average-price"], (await visitor.GetAsync($"{ReportShop.Page}&report=by-child")).Page.QuerySelectorAll("#report-columns :checked").Select(box => box.GetAttribute("value")));
        // An address that names columns wins, and another report has its own.
        Assert.Equal(["Sales"], await ColumnsAsync(visitor, $"{ReportShop.Page}&report=by-child&columns=sales"));
        Assert.Contains("Sales", await ColumnsAsync(visitor, $"{ReportShop.Page}&report=by-parent"));
    }

    [Fact]
    public async Task The_standard_columns_come_back()
    {
        using var visitor = site.NewVisitor();
        var form = (await visitor.GetAsync($"{ReportShop.Page}&columns=units")).Page.QuerySelector("#report-columns")!.GetAttribute("action")!;
        await visitor.PostAsync(form, fields: [("chosen", "units")]);

        var answer = await visitor.PostAsync(form, fields: [("chosen", "units"), ("standard", "true")]);

        Assert.Contains("Sales", await ColumnsAsync(visitor, answer.Header("Location")!));
    }

    [Fact]
    public async Task Without_a_column_the_form_is_shown_again_with_what_to_do_and_nothing_is_remembered()
    {
        using var visitor = site.NewVisitor();
        var form = (await visitor.GetAsync($"{ReportShop.Page}&report=by-sku&range=7d")).Page.QuerySelector("#report-columns")!.GetAttribute("action")!;

        var answer = await visitor.PostAsync(form);

        Assert.Equal(422, answer.Status);
        Assert.Equal("Nothing was saved: tick at least one column.", answer.Page.Words("#report-columns-error"));
        Assert.Null(answer.Page.QuerySelector("#report-columns")!.GetAttribute("popover"));
        Assert.Equal(["By SKU", "Sales", "7 days", "Last year"], answer.Page.Current());
        Assert.Contains("Sales", await ColumnsAsync(visitor, $"{ReportShop.Page}&report=by-sku"));
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        using var visitor = site.NewVisitor();

        Assert.Equal(400, (await visitor.PostWithoutTokenAsync("/reports/business/columns", fields: [("chosen", "units")])).Status);
    }

    private static async Task<List<string>> ColumnsAsync(Visitor visitor, string address) =>
        [.. (await visitor.GetAsync(address)).Page.QuerySelectorAll(".report-table thead .sort").Select(link => link.Words()).Where(name => name is not ("Date" or "SKU" or "Child ASIN" or "Parent ASIN" or "Product"))];

    // The address of a page holds its parameters in alphabetical order.
    private static string Sorted(string address) => address.Replace("?columns=units,average-price&report=by-child&seller=shop", "?seller=shop&columns=units,average-price&report=by-child", StringComparison.Ordinal);
}
