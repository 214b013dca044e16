using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Writing;

namespace B2BCentral.Tests.Features.Imports;

public sealed class UploadsTests(ImportSite site) : IClassFixture<ImportSite>
{
    private static readonly string Report = OrderRow.Report(new OrderRow("1", Price: "30.00"), new OrderRow("2"));

    public static TheoryData<string, string, string, string> BrokenFields => new()
    {
        { ImportSite.Demo, "OwnStore", "", "Give your store a name" },
        { ImportSite.Demo, "OwnStore", "Müller & Co", "letters a to z" },
        { ImportSite.Own, "OwnStore", "a_b", "letters a to z" },
        { ImportSite.Demo, "OwnStore", ImportSite.Demo, "is a demo store" },
        { ImportSite.Own, "Marketplace", "XX", "Choose one of the marketplaces" },
        { ImportSite.Own, "Format", "nonsense", "Choose one of the kinds" },
        { ImportSite.Own, "From", "2025-03-01", "Both days are needed" },
        { ImportSite.Own, "Format", "order-lines", "need a mapping" },
    };

    [Fact]
    public async Task A_file_is_loaded_and_its_page_says_what_came_of_it()
    {
        using var visitor = site.NewVisitor();

        var page = (await site.UploadOneAsync(visitor, "orders.txt", Report, ImportSite.Own, ("OwnStore", "store-a"))).Page;

        Assert.Contains("2 rows read: 2 added", page.Words(".upload-progress [role=status][data-announce]"), StringComparison.Ordinal);
        // While it is swapped each second, only a control with an id keeps the focus.
        Assert.All(page.QuerySelectorAll(".upload-progress a:last-of-type"), link => Assert.NotNull(link.Id));
        Assert.Null(page.QuerySelector("main [hx-trigger]"));
        Assert.Contains("$40.00", (await visitor.GetAsync(page.QuerySelector(".upload-progress .button-primary")!.GetAttribute("href")! + "&range=custom&from=2025-03-01&to=2025-03-31")).Text, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateDirectories(site.Uploads));
    }

    [Fact]
    public async Task A_visitor_of_a_demo_store_gets_a_store_of_their_own_and_stays_there()
    {
        using var visitor = site.NewVisitor();
        var form = (await visitor.GetAsync($"/imports?seller={ImportSite.Demo}")).Page;
        Assert.Contains("takes no files", form.Words("main"), StringComparison.Ordinal);

        await site.UploadAsync(visitor, ImportSite.Demo, [("orders.txt", Report)], ("OwnStore", "First Shop"));

        var dashboard = (await visitor.GetAsync("/imports")).Page;
        Assert.Equal("first-shop/US", dashboard.QuerySelector("#seller option[selected]")!.GetAttribute("value"));
        Assert.Contains("orders.txt", dashboard.Words(".import-file"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_files_are_loaded_in_their_order()
    {
        using var visitor = site.NewVisitor();

        var answer = await site.UploadAsync(visitor, ImportSite.Own, [("one.txt", Report), ("two.txt", Report)], ("OwnStore", "two-files"));

        Assert.Equal("/imports?seller=two-files&marketplace=US", answer.Header("Location"));
        var rows = (await visitor.GetAsync("/imports?seller=two-files")).Page.QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();
        Assert.Contains("two.txt", rows[0], StringComparison.Ordinal);
        Assert.Equal(["0", "2"], (await visitor.GetAsync("/imports?seller=two-files")).Page.QuerySelectorAll("[data-label=Added]").Select(cell => cell.TextContent.Trim()));
    }

    [Theory, MemberData(nameof(BrokenFields))]
    public async Task A_broken_field_is_named_and_what_was_typed_is_kept(string seller, string field, string value, string message)
    {
        using var visitor = site.NewVisitor();

        var answer = await site.UploadAsync(visitor, seller, [("orders.txt", Report)], (field, value));

        Assert.Equal(422, answer.Status);
        Assert.Contains(message, answer.Page.Words("main"), StringComparison.Ordinal);
        Assert.Contains("Nothing was saved", answer.Page.Words(".notice-bad"), StringComparison.Ordinal);
        if (value.Length > 0 && field is "OwnStore" or "From") Assert.Equal(value, answer.Page.QuerySelector($"[name={field}]")!.GetAttribute("value"));
        Assert.Empty(Directory.EnumerateDirectories(site.Uploads));
    }

    [Fact]
    public async Task Days_in_the_wrong_order_and_a_form_without_a_file_are_named()
    {
        using var visitor = site.NewVisitor();

        var days = await site.UploadAsync(visitor, ImportSite.Own, [("orders.txt", Report)], ("From", "2025-03-02"), ("To", "2025-03-01"));
        var noFile = await site.UploadAsync(visitor, ImportSite.Own, []);
        var empty = await site.UploadAsync(visitor, ImportSite.Own, [("orders.txt", "")]);

        Assert.Contains("cannot be before the first", days.Page.Words("#field-To-error"), StringComparison.Ordinal);
        Assert.Contains("Choose a file", noFile.Page.Words("#field-Files-error"), StringComparison.Ordinal);
        Assert.Contains("orders.txt is empty", empty.Page.Words("#field-Files-error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mapping_that_is_none_is_named_at_its_field()
    {
        using var visitor = site.NewVisitor();
        var address = $"?seller={ImportSite.Own}&marketplace=US";

        var answer = await visitor.PostFilesAsync("/imports" + address, "/imports/uploads" + address,
            [("Files", "lines.csv", "a,b\n1,2\n"u8.ToArray()), ("Mapping", "lines.json", "{ nonsense"u8.ToArray())], ("Marketplace", "US"), ("Format", "order-lines"));

        Assert.Equal(422, answer.Status);
        Assert.Contains("lines.json", answer.Page.Words("#field-Mapping-error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mapping_as_large_as_a_report_is_refused_before_it_is_read()
    {
        using var visitor = site.NewVisitor();
        var address = $"?seller={ImportSite.Own}&marketplace=US";

        var answer = await visitor.PostFilesAsync("/imports" + address, "/imports/uploads" + address,
            [("Files", "lines.csv", "a,b\n1,2\n"u8.ToArray()), ("Mapping", "report.csv", new byte[(1 << 20) + 1])], ("Marketplace", "US"), ("Format", "order-lines"));

        Assert.Equal(422, answer.Status);
        Assert.Contains("at most 1 MB", answer.Page.Words("#field-Mapping-error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_file_says_why_and_what_to_do_without_the_command_line()
    {
        using var visitor = site.NewVisitor();

        var page = (await site.UploadOneAsync(visitor, "euros.txt", OrderRow.Report(new OrderRow("1") with { Currency = "EUR" }))).Page;

        var problem = page.Words(".notice-bad");
        Assert.Contains("Its amounts are in EUR", problem, StringComparison.Ordinal);
        Assert.Contains("Import it with marketplace IE or DE", problem, StringComparison.Ordinal);
        Assert.Contains("euros.txt", (await visitor.GetAsync($"/imports?seller={ImportSite.Own}")).Page.Words(".failed-uploads"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_which_every_row_is_rejected_names_the_first()
    {
        using var visitor = site.NewVisitor();

        var page = (await site.UploadOneAsync(visitor, "bad.txt", OrderRow.Report(new OrderRow("1", Price: "much"), new OrderRow("2", Price: "more")))).Page;

        Assert.Contains("None of its 2 rows could be used", page.Words(".notice-bad"), StringComparison.Ordinal);
        Assert.Contains("line 2", page.Words(".notice-bad"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_without_dates_asks_for_them_and_is_loaded_without_being_sent_again()
    {
        using var visitor = site.NewVisitor();
        var asking = await site.UploadOneAsync(visitor, "BusinessReport.csv", "(Parent) ASIN,(Child) ASIN,Title,Sessions - Total,Units Ordered\r\nP1,B01,Clamp,12,2\r\n");
        var form = asking.Page.QuerySelector("form[action*='/days']")!.GetAttribute("action")!;

        var wrong = await visitor.PostAsync(form, null, ("From", "2025-03-31"), ("To", "2025-03-01"));
        var right = await visitor.PostAsync(form, null, ("From", "2025-03-01"), ("To", "2025-03-31"));
        await site.EndedAsync();

        Assert.Equal((422, "2025-03-31"), (wrong.Status, wrong.Page.QuerySelector("#field-From")!.GetAttribute("value")));
        Assert.Contains("cannot be before the first", wrong.Page.Words("#field-To-error"), StringComparison.Ordinal);
        Assert.Contains("1 added", (await visitor.GetAsync(right.Header("Location")!)).Page.Words(".upload-progress"), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateDirectories(site.Uploads));
        Assert.Equal(404, (await visitor.PostAsync(form, null, ("From", "2025-03-01"), ("To", "2025-03-31"))).Status);
    }

    [Fact]
    public async Task Without_its_token_a_form_is_refused()
    {
        using var visitor = site.NewVisitor();

        Assert.Equal(400, (await visitor.PostWithoutTokenAsync("/imports/uploads", null, ("Marketplace", "US"))).Status);
    }

    [Fact]
    public async Task An_upload_of_another_store_is_not_found()
    {
        using var visitor = site.NewVisitor();
        await site.UploadAsync(visitor, ImportSite.Own, [("orders.txt", Report)], ("OwnStore", "somebody"));

        Assert.Equal(200, (await visitor.GetAsync("/imports/uploads/1?seller=somebody")).Status);
        Assert.Equal(404, (await visitor.GetAsync($"/imports/uploads/1?seller={ImportSite.Demo}")).Status);
        Assert.Equal(404, (await visitor.PostAsync($"/imports/uploads/1/cancel?seller={ImportSite.Demo}")).Status);
    }
}
