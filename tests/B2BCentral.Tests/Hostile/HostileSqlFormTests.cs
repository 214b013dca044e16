using B2BCentral.Testing;
using B2BCentral.Testing.Hostile;
using B2BCentral.Tests.Imports.Undoing;
using B2BCentral.Web.Features.Keys;
using B2BCentral.Web.Features.Members;
using B2BCentral.Web.Features.Profile;
using Xunit.Abstractions;

namespace B2BCentral.Tests.Hostile;

/// <summary>Whatever a form sends is stored as it was typed, or refused in words; every other row stays as it was.</summary>
public sealed class HostileSqlFormTests(TestSite site, ITestOutputHelper output) : IClassFixture<TestSite>
{
    // Where a form writes. Nothing is said of those that only look or always refuse.
    private static readonly (string Path, string Field, string After, (string, string)[] Others, string[] Tables)[] Forms =
    [
        ("/companies/rule", "Text", "", [("By", "name"), ("All", "true"), ("Industry", "61")], []),
        ("/companies/rule", "By", "", [("Text", "x"), ("Industry", "61")], []),
        ("/companies/rule", "SubIndustry", "", [("By", "name"), ("Text", "Acme")], []),
        ("/pricing/rule", "percent", "", [("base", "PercentBelowStandard")], []),
        ("/pricing/rule", "amount", "", [("base", "AmountBelowStandard")], []),
        ("/pricing/rule", "tiers[0].quantity", "", [("base", "Keep"), ("tierChange", "Replace"), ("tiers[0].value", "5")], []),
        (ProfileTabs.Editor, "city", "", [], ["BusinessProfiles", "Changes"]),
        (ProfileTabs.Editor, "duns", "", [], []),
        ($"/campaigns/new/{HostileShop.Sku}", "name", "", [("dailyBudget", "5"), ("startsOn", "2025-04-01")], ["CampaignDrafts", "Changes"]),
        (MembersController.Invitations, "Email", "@example.com", [("Role", "Viewer")], ["Invitations", "Changes"]),
        (KeysController.Path, "Name", "", [("Scope", "Read")], ["ApiKeys", "Changes"]),
        ("/b2b/widgets/top-products/rate", "Comment", "", [("Stars", "4")], ["WidgetPreferences"]),
    ];

    [Fact]
    public async Task What_is_typed_is_stored_as_it_is_and_changes_nothing_else()
    {
        await new HostileShop(site).SeedAsync();
        using var visitor = site.NewVisitor();
        var (faults, sent, kept) = (new List<string>(), 0, 0);
        foreach (var (path, field, after, others, tables) in Forms)
        {
            var before = await DatabaseDump.OfAsync(site);
            var accepted = new List<string>();
            foreach (var payload in SqlPayloads.All)
            {
                var status = await SendAsync(visitor, path, (field, payload + after), others);
                sent++;
                if (status < 400) accepted.Add((payload + after).Trim());
                if (status is not (200 or 302 or 400 or 422)) faults.Add($"{path} {field}={payload} answers {status}");
            }

            var stored = await DatabaseDump.OfAsync(site);
            Assert.Equal(before.Where(row => !IsOf(row, tables)), stored.Where(row => !IsOf(row, tables)));
            // A rating has one row, where the last comment stands.
            var expected = tables is ["WidgetPreferences"] ? accepted.TakeLast(1) : accepted;
            faults.AddRange(expected.Where(text => !stored.Exists(row => IsOf(row, tables) && row.Contains(text, StringComparison.Ordinal))).Select(text => $"{path} {field}: {text} is not stored"));
            kept += accepted.Count;
            // Or nothing was tried at all.
            if (tables.Length > 0 != accepted.Count > 0) faults.Add($"{path} {field} took {accepted.Count} texts");
        }

        output.WriteLine($"{SqlPayloads.All.Count} payloads in {Forms.Length} fields of forms, {sent} sent, {kept} kept as typed, {faults.Count} faults");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(30)));
    }

    private static bool IsOf(string row, string[] tables) => Array.Exists(tables, table => row.StartsWith(table + ":", StringComparison.Ordinal));

    private static async Task<int> SendAsync(Visitor visitor, string path, (string, string) typed, (string, string)[] others)
    {
        var address = $"{path}?{HostileShop.Store}";
        var page = (await visitor.GetAsync(path.StartsWith("/profile", StringComparison.Ordinal) ? address : $"/definitions?{HostileShop.Store}")).Page;
        var hidden = page.QuerySelectorAll("main input[name=opened]").Select(input => ("opened", input.GetAttribute("value")!)).Take(1);
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return (await visitor.PostWithoutTokenAsync(address, null, [typed, .. others, .. hidden, ("__RequestVerificationToken", token)])).Status;
    }
}
