using B2BCentral.Testing;
using B2BCentral.Web.Features.Profile.Editor;

namespace B2BCentral.Tests.Features.Profile;

public sealed class EditorPageTests : IAsyncLifetime
{
    private ProfileSite site = null!;
    private Visitor visitor = null!;

    public async Task InitializeAsync()
    {
        site = await ProfileSite.StartAsync();
        visitor = site.NewVisitor();
    }

    public async Task DisposeAsync()
    {
        visitor.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task A_profile_is_stored_with_its_history_and_its_tasks_are_done_at_once()
    {
        var answer = await ProfileSite.SaveAsync(visitor, ("logo.png", PictureFiles.Png(120, 30)),
            ("about", "  First line\r\nSecond line "), ("year", "1998"), ("employees", "11-50"), ("revenue", "1m-5m"), ("duns", "12-345 6789"), ("city", "Portland"), ("country", "US"));

        Assert.Equal((302, ProfileSite.Editor), (answer.Status, answer.Header("Location")));
        var profile = (await site.ProfileAsync())!;
        Assert.Equal(("First line\nSecond line", 1998, "11-50", "1m-5m", "123456789"), (profile.About, profile.YearEstablished, profile.Employees, profile.AnnualRevenue, profile.Duns));
        Assert.Equal(("Portland", "US", "image/png", site.Clock.GetUtcNow()), (profile.City, profile.Country, profile.LogoContentType, profile.UpdatedAt));
        var changes = await site.ChangesAsync();
        Assert.All(changes, change => Assert.Equal((null, null, null, "local"), (change.ProductId, change.BuyerId, change.Before, change.UserId)));
        Assert.Equal(
            ["About: First line\nSecond line", "Year established: 1998", "Number of employees: 11-50", "Annual revenue: 1 to 5 million US dollars", "DUNS number: 12-345-6789", "City: Portland", "Country: United States"],
            changes.SkipLast(1).Select(change => $"{change.Field}: {change.After}"));
        Assert.Equal("Logo", changes[^1].Field);
        Assert.Equal(
            ["business-profile-about-0", "business-profile-duns-0", "business-profile-employees-0", "business-profile-logo-0", "business-profile-revenue-0", "business-profile-year-0", "welcome-complete-profile"],
            (await site.DoneAsync()).Select(done => done.Replace(" by local", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_page_says_how_complete_the_profile_is_and_what_is_missing()
    {
        Assert.Equal("0 of 6 filled", (await visitor.GetAsync(ProfileSite.Editor)).Page.Words(".panel-figure"));

        await ProfileSite.SaveAsync(visitor, null, ("year", "1998"), ("employees", "11-50"), ("duns", "123456789"), ("about", "We sell."));

        var page = (await visitor.GetAsync(ProfileSite.Editor)).Page;
        Assert.Equal("4 of 6 filled", page.Words(".panel-figure"));
        Assert.Equal(["Annual revenue 0.7 stars", "Logo 0.7 stars"], page.QuerySelectorAll(".missing li").Select(missing => missing.Words()));
        Assert.Contains("2.1 of 3.5 stars of your profile score.", page.Words("[aria-labelledby=complete-title]"), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll(".missing a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
        Assert.Equal(["DUNS number", "Number of employees", "Year established", "About"], page.QuerySelectorAll("[aria-labelledby=changes] tbody th").Select(field => field.Words()));
    }

    [Theory]
    [InlineData("year", "1599", "“1599” is not a year from 1600 to 2025.")]
    [InlineData("year", "2026", "“2026” is not a year from 1600 to 2025.")]
    [InlineData("year", "long ago", "“long ago” is not a year from 1600 to 2025.")]
    [InlineData("duns", "12345678", "“12345678” is not a DUNS number. It has nine digits, such as 12-345-6789.")]
    [InlineData("duns", "12345678A", "“12345678A” is not a DUNS number. It has nine digits, such as 12-345-6789.")]
    [InlineData("employees", "many", "Choose one of the list.")]
    [InlineData("revenue", "2m", "Choose one of the list.")]
    [InlineData("country", "XX", "Choose one of the list.")]
    [InlineData("postalCode", "123456789012345678901", "It has 21 characters, and 20 are the most. Shorten it.")]
    [InlineData("city", "Port\tland", "It holds a line break or a character that cannot be seen. Delete it.")]
    public async Task A_field_that_is_wrong_says_so_and_everything_typed_is_kept(string field, string typed, string message)
    {
        var answer = await ProfileSite.SaveAsync(visitor, null, ("street", "12 Mill Road"), (field, typed));

        Assert.Equal((422, message), (answer.Status, answer.Page.Words($"#field-{field}-error")));
        Assert.Equal("12 Mill Road", answer.Page.QuerySelector("#field-street")!.GetAttribute("value"));
        if (answer.Page.QuerySelector($"input#field-{field}") is { } input) Assert.Equal(typed, input.GetAttribute("value"));
        Assert.Null(await site.ProfileAsync());
    }

    [Theory]
    [InlineData("1600")]
    [InlineData("2025")]
    public async Task The_first_and_the_last_year_are_taken(string year)
    {
        Assert.Equal(302, (await ProfileSite.SaveAsync(visitor, null, ("year", year))).Status);
        Assert.Equal(year, (await site.ProfileAsync())!.YearEstablished?.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task About_has_2000_characters_at_most()
    {
        Assert.Equal(302, (await ProfileSite.SaveAsync(visitor, null, ("about", new string('x', 2_000)))).Status);
        Assert.Equal("It has 2,001 characters, and 2,000 are the most. Shorten it.", (await ProfileSite.SaveAsync(visitor, null, ("about", new string('x', 2_001)))).Page.Words("#field-about-error"));
    }

    [Fact]
    public async Task A_logo_is_told_by_its_content_and_not_by_its_name()
    {
        Assert.Equal(302, (await ProfileSite.SaveAsync(visitor, ("logo.gif", PictureFiles.Png(120, 30)))).Status);
        Assert.Equal("image/png", (await site.ProfileAsync())!.LogoContentType);
        Assert.Equal(302, (await ProfileSite.SaveAsync(visitor, ("logo.png", GifFiles.Gif(120, 30)))).Status);
        Assert.Equal("image/gif", (await site.ProfileAsync())!.LogoContentType);
        Assert.Equal(302, (await ProfileSite.SaveAsync(visitor, ("logo", PictureFiles.Jpeg(120, 30)))).Status);
        Assert.Equal("image/jpeg", (await site.ProfileAsync())!.LogoContentType);
    }

    [Fact]
    public async Task Another_logo_of_the_same_length_is_in_the_history()
    {
        var (first, second) = (GifFiles.Gif(), GifFiles.Gif());
        second[13] = 200;
        await ProfileSite.SaveAsync(visitor, ("logo.gif", first));
        await ProfileSite.SaveAsync(visitor, ("logo.gif", first));
        await ProfileSite.SaveAsync(visitor, ("logo.gif", second));

        Assert.Equal([$"GIF, {first.Length} bytes", $"GIF, {first.Length} bytes, another picture"], (await site.ChangesAsync()).Select(change => change.After));
    }

    public static TheoryData<string, byte[], string> UnusableLogos => new()
    {
        { "wide.png", PictureFiles.Png(121, 30), "wide.png: The picture has 121 × 30 pixels. It may have 120 × 30 at most: save it smaller." },
        { "high.jpg", PictureFiles.Jpeg(120, 31), "high.jpg: The picture has 120 × 31 pixels. It may have 120 × 30 at most: save it smaller." },
        { "large.gif", [.. GifFiles.Gif(), .. new byte[20_001 - GifFiles.Gif().Length]], "large.gif: The file has 20,001 bytes, and 20,000 bytes are the most. Save it smaller." },
        { "cut.gif", GifFiles.Gif()[..^1], "cut.gif: The GIF is damaged: its end is missing. Open it, save it again, and choose the new file." },
        { "bomb.gif", GifFiles.Gif(3, 1, codes: GifFiles.Codes(new int[3_600])), "bomb.gif: The GIF is damaged: it holds more pixels than its size. Open it, save it again, and choose the new file." },
        { "logo.png", "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(), "logo.png: The file is an SVG drawing. Save it as JPEG, GIF or PNG and choose it again." },
        { "empty.png", [], "empty.png: The file is empty. Choose another one." },
    };

    [Theory, MemberData(nameof(UnusableLogos))]
    public async Task A_logo_that_cannot_be_shown_is_refused_where_it_was_chosen(string name, byte[] content, string message)
    {
        var answer = await ProfileSite.SaveAsync(visitor, (name, content), ("about", "Kept"));

        Assert.Equal((422, message, "Kept"), (answer.Status, answer.Page.Words("#field-logo-error"), answer.Page.Words("#field-about")));
        Assert.Null(await site.ProfileAsync());
    }

    [Fact]
    public async Task A_logo_of_20000_bytes_is_taken() =>
        Assert.Equal(302, (await ProfileSite.SaveAsync(visitor, ("logo.gif", [.. GifFiles.Gif(), .. new byte[20_000 - GifFiles.Gif().Length]]))).Status);

    [Fact]
    public async Task A_chosen_file_cannot_be_kept_and_the_page_says_so() =>
        Assert.Equal(
            "Browsers do not keep chosen files: choose logo.png again, or another one.",
            (await ProfileSite.SaveAsync(visitor, ("logo.png", PictureFiles.Png(120, 30)), ("year", "soon"))).Page.Words("#field-logo-hint"));

    [Fact]
    public async Task The_logo_can_be_removed_and_is_asked_for_again()
    {
        await ProfileSite.SaveAsync(visitor, ("logo.png", PictureFiles.Png(120, 30)));
        var form = (await visitor.GetAsync(ProfileSite.Editor)).Page.QuerySelector("form[action*='logo/remove']")!;
        (string, string) opened = ("opened", form.QuerySelector("input[name=opened]")!.GetAttribute("value")!);

        Assert.Equal(302, (await visitor.PostAsync(form.GetAttribute("action")!, fields: opened)).Status);
        Assert.Equal(422, (await visitor.PostAsync(form.GetAttribute("action")!, fields: opened)).Status);

        Assert.Null((await site.ProfileAsync())!.Logo);
        Assert.Equal(("Logo", null), (await site.ChangesAsync())[^1] is var change ? (change.Field, change.After) : default);
        Assert.Equal(404, (await visitor.GetAsync($"/profile/logo?{ProfileSite.Store}")).Status);
    }

    [Fact]
    public async Task A_profile_that_changed_in_between_is_not_overwritten_unseen()
    {
        await ProfileSite.SaveAsync(visitor, null, ("about", "First"));

        var answer = await ProfileSite.SaveAsync(visitor, null, ("about", "Second"), ("opened", "of another time"));

        Assert.Equal(422, answer.Status);
        Assert.Contains(ProfileForm.Changed, answer.Page.Words(".notice-bad"), StringComparison.Ordinal);
        Assert.Equal(("Second", "First"), (answer.Page.Words("#field-about"), (await site.ProfileAsync())!.About));
        Assert.Equal(302, (await visitor.PostFilesAsync(ProfileSite.Editor, ProfileSite.Editor, [], [("about", "Second"), ("opened", answer.Page.QuerySelector("form.editor input[name=opened]")!.GetAttribute("value")!)])).Status);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        Assert.Equal(400, (await visitor.PostWithoutTokenAsync(ProfileSite.Editor, null, ("about", "x"))).Status);
        Assert.Null(await site.ProfileAsync());
    }
}
