using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using B2BCentral.Imports.Pictures;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Features.Listings;

public sealed class PicturesPageTests(ListingsSite site) : IClassFixture<ListingsSite>
{
    [Fact]
    public async Task Pictures_are_added_arranged_described_removed_and_put_back()
    {
        using var visitor = site.NewVisitor();
        const string Url = $"/listings/pictures/P1?{ListingsSite.Store}";

        var added = await visitor.PostFilesAsync(Url, [("front.jpg", PictureFiles.RealJpeg), ("side.png", PictureFiles.Png())], ("altText", " Both "));
        Assert.Equal((302, Url), (added.Status, added.Header("Location")));
        Assert.Equal("2 pictures were added.", (await visitor.GetAsync(Url)).Page.Words(".notice-good"));
        Assert.Equal(["120 × 100 JPEG", "120 × 100 PNG"], await SizesAsync(visitor, Url));

        await PressAsync(visitor, Url, "Move Picture 2 up");
        Assert.Equal(["120 × 100 PNG", "120 × 100 JPEG"], await SizesAsync(visitor, Url));
        await PressAsync(visitor, Url, "Move Picture 1 down");
        await PressAsync(visitor, Url, "Make Picture 2 the main picture");
        Assert.Equal(["120 × 100 PNG", "120 × 100 JPEG"], await SizesAsync(visitor, Url));

        await DescribeAsync(visitor, Url, "From the side");
        Assert.Equal(["From the side", "Both"], await TextsAsync(visitor, Url));

        await PressAsync(visitor, Url, "Remove Picture 1");
        Assert.Equal(["Both"], await TextsAsync(visitor, Url));
        var page = (await visitor.GetAsync(Url)).Page;
        Assert.Contains("“From the side”", page.Words(".notice"), StringComparison.Ordinal);
        await visitor.PostAsync(page.QuerySelector("form[action*='/restore']")!.GetAttribute("action")!);
        Assert.Equal(["Both", "From the side"], await TextsAsync(visitor, Url));

        Assert.Equal(
            [
                ("Picture", null, "Both (120 × 100)"), ("Picture", null, "Both (120 × 100)"), ("Order of pictures", "1. Both, 2. Both", "2. Both, 1. Both"),
                ("Order of pictures", "1. Both, 2. Both", "2. Both, 1. Both"), ("Order of pictures", "1. Both, 2. Both", "2. Both, 1. Both"),
                ("Picture text", "Both", "From the side"), ("Picture", "From the side", null), ("Picture", null, "From the side"),
            ],
            (await site.ChangesAsync("P1")).Select(change => (change.Field, change.Before, change.After)));
    }

    [Fact]
    public async Task A_form_that_was_sent_twice_adds_its_pictures_once()
    {
        using var visitor = site.NewVisitor();
        const string Url = $"/listings/pictures/D2?{ListingsSite.Store}";

        for (var i = 0; i < 2; i++) Assert.Equal(302, (await visitor.PostFilesAsync(Url, [("front.jpg", PictureFiles.RealJpeg)], ("altText", "Front"))).Status);
        await visitor.PostFilesAsync(Url, [("front.jpg", PictureFiles.RealJpeg)], ("altText", "The same once more"));

        Assert.Equal(["Front", "The same once more"], await TextsAsync(visitor, Url));
    }

    [Fact]
    public async Task A_file_that_is_no_picture_is_refused_by_name_and_none_is_kept()
    {
        using var visitor = site.NewVisitor();
        const string Url = $"/listings/pictures/P2?{ListingsSite.Store}";

        var answer = await visitor.PostFilesAsync(Url, [("good.png", PictureFiles.Png()), ("evil.png", "GIF89a<script>"u8.ToArray())], ("altText", "kept text"));

        Assert.Equal(422, answer.Status);
        Assert.Equal("evil.png: The file is a GIF. Save it as JPEG or PNG and choose it again.", answer.Page.Words("#field-files-error"));
        Assert.Equal("kept text", answer.Page.QuerySelector("#field-altText")!.GetAttribute("value"));
        Assert.Empty(await SizesAsync(visitor, Url));
    }

    [Theory]
    [InlineData("", "Describe the picture for buyers who cannot see it.")]
    [InlineData("201", "It has 201 characters, and 200 are the most. Shorten it.")]
    public async Task A_picture_has_a_text(string text, string message)
    {
        using var visitor = site.NewVisitor();
        if (int.TryParse(text, out var length)) text = new string('x', length);

        var answer = await visitor.PostFilesAsync($"/listings/pictures/P2?{ListingsSite.Store}", [("a.png", PictureFiles.Png())], ("altText", text));

        Assert.Equal((422, message), (answer.Status, answer.Page.Words("#field-altText-error")));
    }

    [Fact]
    public async Task Without_a_file_or_with_one_too_large_there_is_a_message()
    {
        using var visitor = site.NewVisitor();
        const string Url = $"/listings/pictures/P2?{ListingsSite.Store}";

        Assert.Equal("Choose at least one JPEG or PNG file.", (await visitor.PostFilesAsync(Url, [], ("altText", "x"))).Page.Words("#field-files-error"));
        var large = await visitor.PostFilesAsync(Url, [("large.png", new byte[PictureLimits.MostBytes + 1])], ("altText", "x"));
        Assert.Equal("large.png: The file has 5.0 MB, and 5 MB are the most. Save it smaller.", large.Page.Words("#field-files-error"));
    }

    [Fact]
    public async Task A_product_has_nine_pictures_at_most()
    {
        using var visitor = site.NewVisitor();
        const string Url = $"/listings/pictures/P3?{ListingsSite.Store}";
        (string, byte[])[] files = [.. Enumerable.Range(1, 8).Select(i => ($"{i}.png", PictureFiles.Png(100 + i)))];
        Assert.Equal(302, (await visitor.PostFilesAsync(Url, files, ("altText", "x"))).Status);

        var answer = await visitor.PostFilesAsync(Url, files[..2], ("altText", "y"));
        Assert.Equal("A product has 9 pictures at most and there are 8: choose 1 file at most.", answer.Page.Words("#field-files-error"));

        Assert.Equal(302, (await visitor.PostFilesAsync(Url, files[..1], ("altText", "y"))).Status);
        Assert.Null((await visitor.GetAsync(Url)).Page.QuerySelector("#field-files"));
    }

    [Fact]
    public async Task A_picture_is_served_to_its_own_seller_as_nothing_but_a_picture()
    {
        using var visitor = site.NewVisitor();
        const string Url = $"/listings/pictures/P4?{ListingsSite.Store}";
        await visitor.PostFilesAsync(Url, [("x.html", PictureFiles.Png())], ("altText", "<i>Front</i>"));
        var picture = (await visitor.GetAsync(Url)).Page.QuerySelector<IHtmlImageElement>(".picture-item img")!;
        var address = picture.GetAttribute("src")!;

        var served = await visitor.GetAsync(address);

        Assert.Equal("<i>Front</i>", picture.AlternativeText);
        Assert.Equal((200, "image/png", "nosniff", "default-src 'none'", "private, max-age=31536000, immutable"), (served.Status, served.Header("Content-Type"),
            served.Header("X-Content-Type-Options"), served.Header("Content-Security-Policy"), served.Header("Cache-Control")?.Replace("max-age=31536000, private", "private, max-age=31536000", StringComparison.Ordinal)));
        Assert.Equal(404, (await visitor.GetAsync(address.Replace(ListingsSite.Store, ListingsSite.Other, StringComparison.Ordinal))).Status);
        Assert.Contains("no-store", (await visitor.GetAsync(address.Split('?')[0])).Header("Cache-Control") ?? "", StringComparison.Ordinal);

        var remove = (await visitor.GetAsync(Url)).Page.QuerySelector("[aria-label='Remove Picture 1']")!.GetAttribute("formaction")!;
        Assert.Equal(404, (await visitor.PostAsync(remove.Replace(ListingsSite.Store, ListingsSite.Other, StringComparison.Ordinal))).Status);
        await visitor.PostAsync(remove);
        Assert.Equal(404, (await visitor.GetAsync(address)).Status);
    }

    [Fact]
    public async Task An_order_that_changed_in_between_is_shown_and_not_rearranged()
    {
        using var visitor = site.NewVisitor();
        const string Url = $"/listings/pictures/A/B%201?{ListingsSite.Store}";
        await visitor.PostFilesAsync(Url, [("1.png", PictureFiles.Png()), ("2.jpg", PictureFiles.RealJpeg)], ("altText", "x"));
        var up = (await visitor.GetAsync(Url)).Page.QuerySelector("[aria-label='Move Picture 2 up']")!.GetAttribute("formaction")!;

        var answer = await visitor.PostAsync(up, fields: ("opened", "1-2-3"));

        Assert.Equal(422, answer.Status);
        Assert.Contains("The pictures were changed since you opened this page.", answer.Page.Words(".notice-bad"), StringComparison.Ordinal);
        Assert.Equal(["120 × 100 PNG", "120 × 100 JPEG"], await SizesAsync(visitor, Url));
    }

    [Fact]
    public async Task A_refused_text_of_a_picture_stands_at_its_field()
    {
        using var visitor = site.NewVisitor();
        const string Url = $"/listings/pictures/D1?{ListingsSite.Store}";
        await visitor.PostFilesAsync(Url, [("1.png", PictureFiles.Png())], ("altText", "x"));

        var answer = await DescribeAsync(visitor, Url, " ");

        Assert.Equal((422, "Describe the picture for buyers who cannot see it."), (answer.Status, answer.Page.Words(".picture-text .field-error")));
        Assert.Equal(["x"], await TextsAsync(visitor, Url));
    }

    private static async Task PressAsync(Visitor visitor, string url, string button)
    {
        var page = (await visitor.GetAsync(url)).Page;
        var pressed = page.QuerySelector($"button[aria-label='{button}']")!;
        var opened = pressed.Closest("form")!.QuerySelector("input[name=opened]")!.GetAttribute("value")!;
        Assert.Equal(302, (await visitor.PostAsync(pressed.GetAttribute("formaction")!, fields: ("opened", opened))).Status);
    }

    private static async Task<Answer> DescribeAsync(Visitor visitor, string url, string text)
    {
        var form = (await visitor.GetAsync(url)).Page.QuerySelector(".picture-text")!;
        var field = form.QuerySelector("input[name^=text-]")!.GetAttribute("name")!;
        return await visitor.PostAsync(form.GetAttribute("action")!, fields: [("opened", form.QuerySelector("input[name=opened]")!.GetAttribute("value")!), (field, text)]);
    }

    private static async Task<IEnumerable<string>> SizesAsync(Visitor visitor, string url) => (await visitor.GetAsync(url)).Page.QuerySelectorAll(".picture-facts > .muted").Select(size => size.Words());

    private static async Task<IEnumerable<string?>> TextsAsync(Visitor visitor, string url) =>
        (await visitor.GetAsync(url)).Page.QuerySelectorAll(".picture-item > img").Select(picture => picture.GetAttribute("alt"));
}
