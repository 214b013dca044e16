using B2BCentral.Testing;

namespace B2BCentral.Tests.Hosting;

/// <summary>Whatever an address asks for, one is led to a page of this site, and no header is added.</summary>
public sealed class OpenRedirectTests(TestSite site) : IClassFixture<TestSite>
{
    private static readonly string[] Corpus =
    [
        "https://evil.example", "http://evil.example", "HTTPS://evil.example", "https:evil.example", "https:/evil.example", "https:\\\\evil.example", "//evil.example", "///evil.example", "////evil.example", "/\\evil.example",
        "\\\\evil.example", "\\/evil.example", "/\\/evil.example", "//\\evil.example", "//evil.example@localhost", "//localhost@evil.example", "https://localhost.evil.example", "https://localhost@evil.example", "/\t/evil.example", "/\n/evil.example",
        "/\r/evil.example", "\t//evil.example", " //evil.example", "\u0000//evil.example", "/\u0000/evil.example", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:alert(1)", "data:text/html,x", "vbscript:x",
        "evil.example", ".evil.example", "@evil.example", "~//evil.example", "~/\\evil.example", "/\r\nSet-Cookie: evil=1", "/b2b\r\nSet-Cookie: evil=1", "/b2b\nLocation: https://evil.example", "/b2b\r\n\r\n<script>", "?x", "#x",
        "//%65vil.example", "//[::1]", "//evil.example/%2f..", "ftp://evil.example", "file:///etc/passwd",
    ];

    [Fact]
    public async Task Signing_in_leads_to_pages_of_this_site()
    {
        using var visitor = site.NewVisitor();
        var faults = new List<string>();
        foreach (var text in Corpus)
        {
            var answer = await visitor.GetAsync($"/sign-in?returnUrl={Uri.EscapeDataString(text)}");
            if (LeadsAway(text, answer, "/b2b") || answer.Header("Set-Cookie")?.Contains("evil", StringComparison.Ordinal) == true)
                faults.Add($"{text.ReplaceLineEndings("⏎")} answers {answer.Status} and leads to {answer.Header("Location")}");
        }

        Assert.InRange(Corpus.Length, 40, int.MaxValue);
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("/seller", "page", "store", "shop/US")]
    [InlineData("/b2b/widgets/sales-snapshot/minimize", "returnUrl", "", "")]
    [InlineData("/b2b/widgets/sales-snapshot/rate", "returnUrl", "Stars", "4")]
    public async Task Forms_lead_to_pages_of_this_site(string form, string field, string other, string value)
    {
        await site.Given.Seller("shop").Order();
        using var visitor = site.NewVisitor();
        var token = (await visitor.GetAsync("/b2b?seller=shop")).Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var faults = new List<string>();
        foreach (var text in Corpus)
        {
            var answer = await visitor.PostWithoutTokenAsync(form, null, (field, text), (other, value), ("__RequestVerificationToken", token));
            if (LeadsAway(text, answer, "/b2b", "/b2b#sales-snapshot")) faults.Add($"{text.ReplaceLineEndings("⏎")} answers {answer.Status} and leads to {answer.Header("Location")}");
        }

        Assert.Empty(faults);
    }

    // What holds the letter that ends texts in other languages is refused as a whole.
    private static bool LeadsAway(string text, Answer answer, params string[] home) => text.Contains('\0', StringComparison.Ordinal)
        ? answer.Status != 400 || answer.Header("Location") is not null
        : answer.Status != 302 || !home.Contains(answer.Header("Location"));

    [Fact]
    public async Task An_address_in_other_letters_is_written_as_a_header_can_carry_it()
    {
        using var visitor = site.NewVisitor();

        Assert.Equal("/orders?q=%C3%A9%20%F0%9F%A7%B0", (await visitor.GetAsync("/sign-in?returnUrl=%2Forders%3Fq%3D%C3%A9%2520%F0%9F%A7%B0")).Header("Location"));
    }

    [Fact]
    public async Task A_page_of_this_site_is_where_one_is_led()
    {
        using var visitor = site.NewVisitor();

        Assert.Equal("/orders", (await visitor.GetAsync("/sign-in?returnUrl=%2Forders")).Header("Location"));
    }
}
