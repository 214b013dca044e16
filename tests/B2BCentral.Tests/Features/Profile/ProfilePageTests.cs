using B2BCentral.Data.Profiles;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Tests.Features.Profile;

public sealed class ProfilePageTests(ProfilePageTests.Site site) : IClassFixture<ProfilePageTests.Site>
{
    private const string Url = $"/profile?{ProfileSite.Store}";

    [Fact]
    public async Task Shows_what_business_customers_see_and_nothing_else()
    {
        var page = await site.GetPageAsync(Url);

        Assert.Equal("My Shop as business customers see it", page.Words("h1"));
        Assert.Equal("First <b>line</b>\nSecond line", page.QuerySelector(".about")!.TextContent);
        Assert.Equal("Year established 1998 DUNS number 12-345-6789 Location Portland, Oregon, United States", page.Words(".facts"));
        Assert.Equal(
            ["ISO 9001 TÜV, until 31 Mar 2025", "Halal TÜV, since 1 Jan 2024", "Bulk-friendly At least 5 active offers, and a quantity discount on at least half of them."],
            page.QuerySelectorAll(".seals li").Select(seal => seal.Words()));
        Assert.DoesNotContain("Mill Road", page.Words("main"), StringComparison.Ordinal);
        Assert.Equal("Profile", page.Words(".site-nav [aria-current=page]"));
        Assert.Equal("As buyers see it", page.Words("[aria-label=Profile] [aria-current=page]"));
    }

    [Fact]
    public async Task A_products_page_tells_of_its_seller()
    {
        var page = await site.GetPageAsync($"/products/P1?{ProfileSite.Store}");

        var seller = page.QuerySelector("[aria-labelledby=about-seller]")!;
        Assert.Equal(["ISO 9001", "Halal", "Bulk-friendly"], seller.QuerySelectorAll(".seals strong").Select(seal => seal.Words()));
        Assert.Equal(("Logo of My Shop", Url), (seller.QuerySelector("img")!.GetAttribute("alt"), seller.QuerySelector("a")!.GetAttribute("href")));
    }

    [Fact]
    public async Task The_logo_is_served_as_nothing_but_a_picture()
    {
        using var visitor = site.NewVisitor();
        var address = (await site.GetPageAsync(Url)).QuerySelector("img.logo")!.GetAttribute("src")!;

        var logo = await visitor.GetAsync(address);

        Assert.Equal((200, "image/png", "nosniff", "default-src 'none'"), (logo.Status, logo.Header("Content-Type"), logo.Header("X-Content-Type-Options"), logo.Header("Content-Security-Policy")));
        Assert.Contains("immutable", logo.Header("Cache-Control"), StringComparison.Ordinal);
        Assert.Contains("no-store", (await visitor.GetAsync($"/profile/logo?{ProfileSite.Store}")).Header("Cache-Control"), StringComparison.Ordinal);
        Assert.Equal(404, (await visitor.GetAsync($"/profile/logo?{ProfileSite.Other}")).Status);
    }

    [Fact]
    public async Task A_seller_who_told_nothing_has_a_page_too() =>
        Assert.Contains("has not added any information about itself yet", (await site.GetPageAsync($"/profile?{ProfileSite.Other}")).Words("main"), StringComparison.Ordinal);

    public sealed class Site : ProfileSite
    {
        protected override async Task SeedAsync()
        {
            await base.SeedAsync();
            using var visitor = NewVisitor();
            await SaveAsync(visitor, ("logo.png", PictureFiles.Png(120, 30)), ("about", "First <b>line</b>\nSecond line"), ("year", "1998"), ("duns", "123456789"), ("street", "12 Mill Road"),
                ("city", "Portland"), ("region", "Oregon"), ("country", "US"));
            await ReadAsync(async db =>
            {
                var seller = await db.Sellers.SingleAsync(s => s.Slug == Given.Shop);
                db.Certifications.AddRange(
                    Of(seller.Id, 1, CertificationType.Iso9001, new(2025, 3, 31)), Of(seller.Id, 2, CertificationType.Iso14001, new(2025, 3, 30)),
                    Of(seller.Id, 3, CertificationType.As9100, null, CertificationState.Submitted), Of(seller.Id, 4, CertificationType.Other, null));
                db.Credentials.AddRange(Of(seller.Id, "bulk-friendly", CredentialState.Approved), Of(seller.Id, "reliable", CredentialState.Proposed), Of(seller.Id, "late-free", CredentialState.Declined));
                return await db.SaveChangesAsync();
            });
        }

        private static Certification Of(int sellerId, int id, CertificationType type, DateOnly? until, CertificationState state = CertificationState.Approved) => new()
        {
            SellerId = sellerId,
            CertificationId = id,
            Type = type,
            OtherName = type == CertificationType.Other ? "Halal" : null,
            IssuingBody = "TÜV",
            IssuedOn = new(2024, 1, 1),
            ExpiresOn = until,
            State = state,
            FileName = "p.pdf",
            ContentType = "application/pdf",
            SubmittedBy = "local",
        };

        private static Credential Of(int sellerId, string kind, CredentialState state) => new() { SellerId = sellerId, Marketplace = "US", Kind = kind, State = state, Reason = "Because." };
    }
}
