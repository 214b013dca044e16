using B2BCentral.Data.Profiles;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Features.Profile;

public sealed class CertificationsPageTests : IAsyncLifetime
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
    public async Task A_certificate_is_submitted_with_its_proof()
    {
        var answer = await ProfileSite.SubmitAsync(visitor, proof: (@"C:\scans\my certificate.txt", ProfileSite.Pdf));

        Assert.Equal((302, ProfileSite.Certifications), (answer.Status, answer.Header("Location")));
        var stored = Assert.Single(await site.CertificationsAsync());
        Assert.Equal((CertificationType.Iso9001, "TÜV Süd", "Q 1", CertificationState.Submitted, site.Clock.GetUtcNow()), (stored.Type, stored.IssuingBody, stored.Number, stored.State, stored.SubmittedAt));
        Assert.Equal(["ISO 9001 TÜV Süd Q 1 10 Jan 2025 20 May 2025 Submitted Proof Remove"], await RowsAsync());
        Assert.Contains("welcome-upload-certificate by local", await site.DoneAsync());
        var file = await visitor.GetAsync($"/profile/certifications/{stored.CertificationId}/file?{ProfileSite.Store}");
        Assert.Equal((200, "application/pdf", "nosniff", "default-src 'none'; sandbox"), (file.Status, file.Header("Content-Type"), file.Header("X-Content-Type-Options"), file.Header("Content-Security-Policy")));
        Assert.Contains("attachment; filename=\"my certificate.pdf\"", file.Header("Content-Disposition"), StringComparison.Ordinal);
        Assert.Contains("no-store", file.Header("Cache-Control"), StringComparison.Ordinal);
        Assert.Equal(404, (await visitor.GetAsync($"/profile/certifications/{stored.CertificationId}/file?{ProfileSite.Other}")).Status);
    }

    [Fact]
    public async Task A_picture_is_shown_and_stored_written_anew()
    {
        await ProfileSite.SubmitAsync(visitor, proof: ("scan.pdf", PictureFiles.Png(more: ("tEXt", "Comment\0secret"u8.ToArray()))));

        var file = await visitor.GetAsync($"/profile/certifications/{Assert.Single(await site.CertificationsAsync()).CertificationId}/file?{ProfileSite.Store}");

        Assert.Equal(("image/png", false), (file.Header("Content-Type"), file.Text.Contains("secret", StringComparison.Ordinal)));
        Assert.Contains("inline; filename=scan.png", file.Header("Content-Disposition"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("type", "", "type", "Choose what kind of certificate it is.")]
    [InlineData("type", "1", "type", "Choose what kind of certificate it is.")]
    [InlineData("type", "Other", "otherName", "Enter the name of the certificate.")]
    [InlineData("issuingBody", " ", "issuingBody", "Enter who issued it.")]
    [InlineData("issuedOn", "", "issuedOn", "Enter the issue date.")]
    [InlineData("issuedOn", "2025-04-01", "issuedOn", "Today is 31 Mar 2025 in this marketplace, and a certificate cannot have a later issue date.")]
    [InlineData("issuedOn", "10/01/2025", "issuedOn", "“10/01/2025” is not a day of the calendar. Write it like 2026-02-28.")]
    [InlineData("expiresOn", "2025-01-10", "expiresOn", "It has to be after the issue date, 10 Jan 2025. Leave it empty for a certificate that does not expire.")]
    [InlineData("expiresOn", "2025-03-30", "expiresOn", "Today is 31 Mar 2025 in this marketplace, so this certificate has already expired.")]
    public async Task A_field_that_is_wrong_says_so_and_what_was_typed_is_kept(string field, string typed, string at, string message)
    {
        var answer = await ProfileSite.SubmitAsync(visitor, fields: (field, typed));

        Assert.Equal((422, message), (answer.Status, answer.Page.Words($"#field-{at}-error")));
        Assert.Equal("Q 1", answer.Page.QuerySelector("#field-number")!.GetAttribute("value"));
        Assert.Equal("Browsers do not keep chosen files: choose certificate.pdf again, or another one.", answer.Page.Words("#field-proof-hint"));
        Assert.Empty(await site.CertificationsAsync());
    }

    [Theory]
    [InlineData("issuedOn", "2025-03-31")]
    [InlineData("expiresOn", "2025-03-31")]
    [InlineData("expiresOn", "")]
    public async Task Today_is_neither_too_late_nor_over(string field, string day) => Assert.Equal(302, (await ProfileSite.SubmitAsync(visitor, fields: (field, day))).Status);

    [Fact]
    public async Task Without_a_proof_nobody_can_check_it()
    {
        Assert.Equal("Choose a file that shows the certificate.", (await ProfileSite.SubmitAsync(visitor, proof: ("", []))).Page.Words("#field-proof-error"));
        Assert.Equal("proof.pdf: The file is a GIF. Save it as PDF, PNG or JPEG and choose it again.", (await ProfileSite.SubmitAsync(visitor, proof: ("proof.pdf", GifFiles.Gif()))).Page.Words("#field-proof-error"));
        Assert.Equal("large.pdf: The file has 5.0 MB, and 5 MB are the most. Save it smaller.", (await ProfileSite.SubmitAsync(visitor, proof: ("large.pdf", new byte[(5 * 1024 * 1024) + 1]))).Page.Words("#field-proof-error"));
        Assert.Empty(await site.CertificationsAsync());
    }

    [Fact]
    public async Task An_approved_certificate_expires_after_its_last_day()
    {
        await ProfileSite.SubmitAsync(visitor);
        await DecideAsync(Assert.Single(await site.CertificationsAsync()), "approve");

        site.Clock.SetTo(new(2025, 5, 21, 6, 59, 59, TimeSpan.Zero));
        Assert.Contains("20 May 2025 Approved", Assert.Single(await RowsAsync()), StringComparison.Ordinal);
        site.Clock.SetTo(new(2025, 5, 21, 7, 0, 0, TimeSpan.Zero));
        Assert.Contains("20 May 2025 Expired", Assert.Single(await RowsAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_renewal_takes_the_place_of_the_old_one_when_it_is_approved()
    {
        await ProfileSite.SubmitAsync(visitor);
        var old = Assert.Single(await site.CertificationsAsync());
        await DecideAsync(old, "approve");
        site.Clock.Advance(TimeSpan.FromHours(1));
        var renew = $"/profile/certifications/{old.CertificationId}/renew?{ProfileSite.Store}";
        Assert.Equal("TÜV Süd", (await visitor.GetAsync(renew)).Page.QuerySelector("#field-issuingBody")!.GetAttribute("value"));

        Assert.Equal(302, (await ProfileSite.SubmitAsync(visitor, renew, fields: ("expiresOn", "2028-05-20"))).Status);
        Assert.Contains("Approved Its renewal is waiting to be checked. Proof Remove", (await RowsAsync())[1], StringComparison.Ordinal);
        var twice = await ProfileSite.SubmitAsync(visitor, renew, fields: ("expiresOn", "2028-05-20"));
        Assert.Equal(422, twice.Status);
        Assert.Contains($"certificate-expiring-{old.CertificationId} by local", await site.DoneAsync());

        await DecideAsync((await site.CertificationsAsync())[1], "approve");

        Assert.Contains("Renewed Proof Remove", (await RowsAsync())[1], StringComparison.Ordinal);
        Assert.Contains($"certificate-expiring-{old.CertificationId} by local", await site.DoneAsync());
    }

    [Fact]
    public async Task A_renewal_that_is_rejected_was_none_and_its_task_is_there_again()
    {
        await ProfileSite.SubmitAsync(visitor);
        var old = Assert.Single(await site.CertificationsAsync());
        await DecideAsync(old, "approve");
        site.Clock.Advance(TimeSpan.FromHours(1));
        await ProfileSite.SubmitAsync(visitor, $"/profile/certifications/{old.CertificationId}/renew?{ProfileSite.Store}");
        var renewal = (await site.CertificationsAsync())[1];

        await visitor.PostAsync(
            $"/operator/certifications/{renewal.SellerId}/{renewal.CertificationId}/reject", fields: [($"reason-{renewal.SellerId}-{renewal.CertificationId}", "Not readable")]);

        Assert.DoesNotContain(await site.DoneAsync(), done => done.StartsWith("certificate-expiring", StringComparison.Ordinal));
        Assert.Contains($"certificate-expiring-{old.CertificationId}", (await visitor.GetAsync($"/action-center?{ProfileSite.Store}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_whose_renewal_was_removed_stands_for_itself_again()
    {
        await ProfileSite.SubmitAsync(visitor);
        var old = Assert.Single(await site.CertificationsAsync());
        await DecideAsync(old, "approve");
        site.Clock.Advance(TimeSpan.FromHours(1));
        await ProfileSite.SubmitAsync(visitor, $"/profile/certifications/{old.CertificationId}/renew?{ProfileSite.Store}");
        var renewal = (await site.CertificationsAsync())[1];

        var remove = $"/profile/certifications/{renewal.CertificationId}/remove?{ProfileSite.Store}";
        Assert.Equal("Remove ISO 9001?", (await visitor.GetAsync(remove)).Page.Words("h1"));
        Assert.Equal(302, (await visitor.PostAsync(remove)).Status);

        Assert.Null(Assert.Single(await site.CertificationsAsync()).RenewedBy);
        Assert.Equal(404, (await visitor.GetAsync($"/profile/certifications/{renewal.CertificationId}/file?{ProfileSite.Store}")).Status);
        Assert.Equal(404, (await visitor.PostAsync(remove)).Status);
    }

    [Fact]
    public async Task Removing_one_between_two_of_a_chain_revives_none()
    {
        await ProfileSite.SubmitAsync(visitor);
        for (var renewals = 0; renewals < 2; renewals++)
        {
            var last = (await site.CertificationsAsync())[^1];
            await DecideAsync(last, "approve");
            site.Clock.Advance(TimeSpan.FromHours(1));
            await ProfileSite.SubmitAsync(visitor, $"/profile/certifications/{last.CertificationId}/renew?{ProfileSite.Store}");
        }

        var chain = await site.CertificationsAsync();
        await visitor.PostAsync($"/profile/certifications/{chain[1].CertificationId}/remove?{ProfileSite.Store}");

        Assert.Equal([chain[2].CertificationId, null], (await site.CertificationsAsync()).Select(certification => certification.RenewedBy));
    }

    [Fact]
    public async Task A_form_that_is_far_too_large_is_refused_in_words_before_it_is_read()
    {
        var answer = await ProfileSite.SubmitAsync(visitor, proof: ("huge.pdf", new byte[31_000_000]));

        Assert.Equal(413, answer.Status);
        Assert.Equal("That is more than this site takes at once", answer.Page.Words("h1"));
        Assert.Empty(await site.CertificationsAsync());
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_is_one_certificate()
    {
        await ProfileSite.SubmitAsync(visitor);
        await ProfileSite.SubmitAsync(visitor);

        Assert.Single(await site.CertificationsAsync());
    }

    [Fact]
    public async Task Removing_a_certificate_that_ends_soon_does_its_task()
    {
        await ProfileSite.SubmitAsync(visitor);
        var certificate = Assert.Single(await site.CertificationsAsync());
        await DecideAsync(certificate, "approve");

        await visitor.PostAsync($"/profile/certifications/{certificate.CertificationId}/remove?{ProfileSite.Store}");

        Assert.Contains($"certificate-expiring-{certificate.CertificationId} by local", await site.DoneAsync());
        Assert.Equal(["submitted", "approved", ""], (await site.ChangesAsync()).Select(change => change.After?.Split(": ")[1] ?? ""));
    }

    private async Task DecideAsync(Certification certification, string how) =>
        Assert.Equal(302, (await visitor.PostAsync($"/operator/certifications/{certification.SellerId}/{certification.CertificationId}/{how}")).Status);

    private async Task<IReadOnlyList<string>> RowsAsync() => [.. (await visitor.GetAsync(ProfileSite.Certifications)).Page.QuerySelectorAll("[aria-labelledby=certificates-title] tbody tr").Select(row => row.Words())];
}
