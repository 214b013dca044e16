using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Profiles;
using B2BCentral.Data.Tasks;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Features.Profile;

/// <summary>Two sellers without a profile, and what is stored of the first one's.</summary>
public class ProfileSite : SeededSite
{
    public const string Store = "seller=my-shop&marketplace=US";
    public const string Other = "seller=other-shop&marketplace=US";
    public const string Editor = $"/profile/editor?{Store}";
    public const string Certifications = $"/profile/certifications?{Store}";

    public static readonly byte[] Pdf = "%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF"u8.ToArray();

    /// <summary>For a test that changes what all tests of a class would share.</summary>
    public static async Task<ProfileSite> StartAsync()
    {
        var site = new ProfileSite();
        await site.SeedAsync();
        return site;
    }

    public async Task<T> ReadAsync<T>(Func<B2BCentralDb, Task<T>> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<B2BCentralDb>());
    }

    public Task<BusinessProfile?> ProfileAsync() => ReadAsync(async db => await db.BusinessProfiles.AsNoTracking().FirstOrDefaultAsync(p => db.Sellers.Any(s => s.Id == p.SellerId && s.Slug == Given.Shop)));

    public Task<List<Change>> ChangesAsync() => ReadAsync(db => db.Changes.AsNoTracking().OrderBy(c => c.ChangeId).ToListAsync());

    public Task<List<Certification>> CertificationsAsync() => ReadAsync(db => db.Certifications.AsNoTracking().OrderBy(c => c.SubmittedAt).ToListAsync());

    public Task<List<string>> DoneAsync() => ReadAsync(db => db.TaskRecords.Where(r => r.End == TaskEnd.Done).OrderBy(r => r.TaskId).Select(r => $"{r.TaskId} by {r.EndedBy}").ToListAsync());

    /// <summary>Sends the form of the profile as the page gave it out, with some fields changed.</summary>
    public static async Task<Answer> SaveAsync(Visitor visitor, (string Name, byte[] Content)? logo, params (string Name, string Value)[] fields)
    {
        var form = (await visitor.GetAsync(Editor)).Page.QuerySelector("form.editor")!;
        var typed = form.QuerySelectorAll("input[name]:not([type=file]), textarea[name], select[name]").Select(field => (
            Name: field.GetAttribute("name")!, Value: field.LocalName == "textarea" ? field.TextContent.TrimStart('\n') : field.QuerySelector("option[selected]")?.GetAttribute("value") ?? field.GetAttribute("value") ?? ""));
        IEnumerable<(string, string)> sent = typed.Where(field => field.Name != "__RequestVerificationToken" && !fields.Any(changed => changed.Name == field.Name)).Concat(fields);
        return await visitor.PostFilesAsync(Editor, Editor, logo is { } file ? [("logo", file.Name, file.Content)] : [], sent);
    }

    /// <summary>Hands in an ISO 9001 certificate, with some fields other than that.</summary>
    public static Task<Answer> SubmitAsync(Visitor visitor, string? to = null, (string Name, byte[] Content)? proof = null, params (string Name, string Value)[] fields)
    {
        (string Name, string Value)[] usual = [("type", "Iso9001"), ("issuingBody", "TÜV Süd"), ("number", "Q 1"), ("issuedOn", "2025-01-10"), ("expiresOn", "2025-05-20")];
        var (name, content) = proof ?? ("certificate.pdf", Pdf);
        return visitor.PostFilesAsync(Certifications, to ?? Certifications, content.Length == 0 ? [] : [("proof", name, content)], usual.Where(one => !fields.Any(field => field.Name == one.Name)).Concat(fields));
    }

    protected override async Task SeedAsync()
    {
        await Given.Order(on: "2025-03-28", asin: "P1");
        await Given.Seller("other-shop").Order(on: "2025-03-28");
    }
}
