using System.Data.Common;
using System.Globalization;
using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Users;
using B2BCentral.Testing;
using B2BCentral.Tests.Site;
using B2BCentral.Web.Features.Audit;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Features.Audit;

public sealed class AuditPageTests(TwoSellers site) : IClassFixture<TwoSellers>
{
    [Fact]
    public async Task A_price_that_was_set_is_told_with_who_and_from_and_to()
    {
        using var visitor = site.NewVisitor();
        Assert.Equal(302, (await visitor.PostAsync($"/pricing/batches/{site.PriceBatchId}/apply?{TwoSellers.Theirs}")).Status);

        var page = (await visitor.GetAsync($"/settings/audit?{TwoSellers.Theirs}&kind=price")).Page;

        Assert.Contains("Business price THEIRS Prices and tiers", page.Words("tbody tr"), StringComparison.Ordinal);
        Assert.Contains("You", page.Words("tbody tr"), StringComparison.Ordinal);
        Assert.Contains("$18.00", page.Words("tbody tr"), StringComparison.Ordinal);
        var all = page.QuerySelector("tbody td small a")!.GetAttribute("href")!;
        Assert.StartsWith($"/pricing/batches/{site.PriceBatchId}?", all, StringComparison.Ordinal);
        Assert.NotNull((await visitor.GetAsync(all)).Page.QuerySelector("form[action*='/undo']"));
    }

    [Theory]
    [InlineData("kind=import", "Import 1")]
    [InlineData("q=orders.txt", "Import 1")]
    [InlineData("q=ORDERS.TXT", "Import 1")]
    [InlineData("q=cAMPAIGN+dRAFT", "Campaign draft")]
    [InlineData("q=theirs&kind=listing", "Campaign draft")]
    [InlineData("q=%25", null)]
    public async Task It_is_filtered_by_kind_and_words(string filter, string? found)
    {
        using var visitor = site.NewVisitor();

        var page = (await visitor.GetAsync($"/settings/audit?{TwoSellers.Theirs}&{filter}")).Page;

        if (found is null) Assert.Null(page.QuerySelector("tbody tr"));
        else Assert.Contains(found, page.Words("tbody"), StringComparison.Ordinal);
    }

    /// <summary>The database's own small letters may know no umlauts.</summary>
    [Theory]
    [InlineData("Übergröße")]
    [InlineData("übergröße")]
    public async Task Words_with_umlauts_are_found_in_whatever_letters(string words)
    {
        using var visitor = site.NewVisitor();
        await visitor.PostAsync($"/campaigns/new/{TwoSellers.Sku}?{TwoSellers.Theirs}", null, ("name", "Übergröße"), ("dailyBudget", "5"), ("startsOn", "2025-04-01"));

        Assert.Contains("Übergröße", (await visitor.GetAsync($"/settings/audit?{TwoSellers.Theirs}&q={words}")).Page.Words("tbody"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kampagnenentwurf")]
    [InlineData("kampagnenENTWURF")]
    [InlineData("Campaign draft")]
    public async Task A_field_is_found_by_the_name_that_its_reader_sees(string words)
    {
        using var visitor = site.NewVisitor();
        await visitor.PostAsync("/language", fields: [("language", "de-DE"), ("returnUrl", "/b2b")]);

        var address = $"/settings/audit?{TwoSellers.Theirs}&q={words}";

        Assert.Contains("Kampagnenentwurf", (await visitor.GetAsync(address)).Page.Words("tbody"), StringComparison.Ordinal);
        Assert.Contains("Campaign draft", (await visitor.GetAsync(address.Replace("/audit", "/audit.csv", StringComparison.Ordinal))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_is_called_as_its_reader_knows_it()
    {
        using var visitor = site.NewVisitor();
        Assert.Equal(302, (await visitor.PostAsync($"/action-center/tasks/welcome-complete-profile/dismiss?{TwoSellers.Theirs}")).Status);
        await visitor.PostAsync("/language", fields: [("language", "de-DE"), ("returnUrl", "/b2b")]);

        var address = $"/settings/audit?{TwoSellers.Theirs}&kind=task";

        Assert.Contains("Unternehmensprofil vervollständigen", (await visitor.GetAsync(address)).Page.Words("tbody"), StringComparison.Ordinal);
        Assert.Contains("Complete your business profile", (await visitor.GetAsync(address.Replace("/audit", "/audit.csv", StringComparison.Ordinal))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_is_the_same_whatever_calendar_the_machine_has()
    {
        var machine = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");
            Assert.Equal(new DateOnly(2025, 3, 31), AuditFilter.Read(PageState.Of([new("from", "2025-03-31")], AuditFilter.OwnKeys)).Days?.From);
        }
        finally
        {
            CultureInfo.CurrentCulture = machine;
        }
    }

    [Theory]
    [InlineData("from=2025-04-01", false)]
    [InlineData("to=2025-03-30", false)]
    [InlineData("from=2025-03-31&to=2025-03-31", true)]
    public async Task It_is_filtered_by_local_days(string filter, bool isThere)
    {
        using var visitor = site.NewVisitor();

        var page = (await visitor.GetAsync($"/settings/audit?{TwoSellers.Theirs}&kind=import&{filter}")).Page;

        Assert.Equal(isThere, page.QuerySelector("tbody tr") is not null);
    }

    [Theory]
    [InlineData("kind=nonsense", "kind")]
    [InlineData("from=yesterday", "from")]
    [InlineData("from=2025-03-02&to=2025-03-01", "to")]
    public async Task A_bad_filter_is_answered_with_400_and_its_name(string filter, string parameter)
    {
        using var visitor = site.NewVisitor();

        var answer = await visitor.GetAsync($"/settings/audit?{TwoSellers.Theirs}&{filter}");

        Assert.Equal(400, answer.Status);
        Assert.Contains(parameter, answer.Page.Words("h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_taken_along_as_csv()
    {
        using var visitor = site.NewVisitor();

        var answer = await visitor.GetAsync($"/settings/audit.csv?{TwoSellers.Theirs}&kind=import");

        Assert.StartsWith("text/csv", answer.Header("Content-Type"), StringComparison.Ordinal);
        Assert.Contains("2025-03-31T12:00:00Z,You,Imports,Import,Import 1,", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everybody_who_did_something_has_a_name_in_it()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        var (theirs, name) = (await db.Sellers.Where(s => s.Slug == "theirs").Select(s => s.Id).SingleAsync(), await db.Users.Where(u => u.Id == TwoSellers.MemberId).Select(u => u.Name).SingleAsync());
        await scope.ServiceProvider.GetRequiredService<ChangeLog>().AddAsync(new Change { SellerId = theirs, UserId = TwoSellers.MemberId, Kind = ChangeKind.Setting, Field = "Named", After = "so" });
        await db.SaveChangesAsync();
        using var visitor = site.NewVisitor();

        var answer = await visitor.GetAsync($"/settings/audit.csv?{TwoSellers.Theirs}&kind=setting");

        Assert.Contains($",{name},Settings,Named,,,so,", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SellerRole.Viewer)]
    [InlineData(SellerRole.Editor)]
    public async Task Only_an_owner_reads_it(SellerRole role)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var theirs = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.Where(s => s.Slug == "theirs").Select(s => s.Id).SingleAsync();
        using var member = site.NewMember(await TestSignIn.MemberCookieAsync(site.Services, theirs, role));

        Assert.Equal((403, 403), ((await member.GetAsync("/settings/audit")).Status, (await member.GetAsync("/settings/audit.csv")).Status));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_database_itself_refuses_to_alter_it(bool deletes)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var log = scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Changes.IgnoreQueryFilters();

        var refusal = await Assert.ThrowsAnyAsync<DbException>(() => deletes ? log.ExecuteDeleteAsync() : log.ExecuteUpdateAsync(set => set.SetProperty(change => change.UserId, "somebody else")));

        Assert.Contains("never altered", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Test+Operator")]
    [InlineData("operator@example.com")]
    [InlineData("Operator")]
    public async Task An_owner_finds_no_operator_by_name_or_address(string words)
    {
        using var visitor = site.NewVisitor();
        Assert.Equal(200, (await visitor.PostAsync($"/settings/users/invitations?{TwoSellers.Theirs}", null, ("Email", "searched@example.com"), ("Role", "Viewer"))).Status);
        await using var scope = site.Services.CreateAsyncScope();
        var theirs = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.Where(s => s.Slug == "theirs").Select(s => s.Id).SingleAsync();
        using var owner = site.NewMember(await TestSignIn.MemberCookieAsync(site.Services, theirs, SellerRole.Owner));

        var page = (await owner.GetAsync($"/settings/audit?q={words}")).Page;

        Assert.NotNull((await owner.GetAsync("/settings/audit?q=searched@example.com")).Page.QuerySelector("tbody tr"));
        Assert.Null(page.QuerySelector("tbody tr"));
    }

    [Fact]
    public async Task Every_entry_has_a_kind()
    {
        await using var scope = site.Services.CreateAsyncScope();

        Assert.Empty(await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Changes.Where(c => c.Kind == default(ChangeKind)).ToListAsync());
    }
}
