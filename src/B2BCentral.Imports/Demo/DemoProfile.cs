using System.Text;
using B2BCentral.Data;
using B2BCentral.Data.Profiles;
using B2BCentral.Data.Sellers;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Imports.Demo;

/// <summary>What a made-up seller told of itself: most of it, so that there is something to see and something left to do.</summary>
internal sealed class DemoProfile(B2BCentralDb db, SellerMarketplace marketplace, DateTimeOffset now)
{
    private const int DaysToRenewal = 44;

    private readonly DateOnly today = LocalDay.Of(now, marketplace.Place.TimeZone);

    public async Task AddAsync()
    {
        db.BusinessProfiles.Add(new BusinessProfile
        {
            SellerId = marketplace.SellerId,
            About = "We supply workshops, building sites and maintenance teams with hand tools, fasteners and protective equipment. Orders placed by noon leave the same day.",
            Employees = "11-50",
            LegalName = "Northfield Tools LLC",
            Street = "1200 Foundry Road",
            City = "Tacoma",
            Region = "WA",
            PostalCode = "98402",
            Country = "US",
            Logo = Convert.FromBase64String(Logo),
            LogoContentType = "image/png",
            UpdatedAt = now,
        });
        Add(1, CertificationType.Iso9001, "TÜV Süd America", "12 100 48211", today.AddYears(-3).AddDays(DaysToRenewal), today.AddDays(DaysToRenewal), CertificationState.Approved);
        Add(2, CertificationType.SmallBusiness, "U.S. Small Business Administration", null, today.AddMonths(-8), null, CertificationState.Approved);
        Add(3, CertificationType.Iso14001, "Bureau Veritas", "BV-77120", today.AddDays(-20), today.AddDays(-20).AddYears(3), CertificationState.Submitted);
        await db.SaveChangesAsync();
    }

    private void Add(int id, CertificationType type, string issuer, string? number, DateOnly issued, DateOnly? expires, CertificationState state)
    {
        var isDecided = state != CertificationState.Submitted;
        db.Certifications.Add(new Certification
        {
            SellerId = marketplace.SellerId,
            CertificationId = id,
            Type = type,
            IssuingBody = issuer,
            Number = number,
            IssuedOn = issued,
            ExpiresOn = expires,
            State = state,
            FileName = "certificate.pdf",
            ContentType = "application/pdf",
            SubmittedAt = now.AddDays(isDecided ? -200 : -1),
            SubmittedBy = "demo",
            DecidedAt = isDecided ? now.AddDays(-199) : null,
            DecidedBy = isDecided ? "operator" : null,
        });
        db.CertificationFiles.Add(new CertificationFile { SellerId = marketplace.SellerId, CertificationId = id, Content = Encoding.ASCII.GetBytes(Proof) });
    }

    /// <summary>One page that says what it is.</summary>
    private const string Proof =
        """
        %PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 420 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
        4 0 obj <</Length 62>> stream
        BT /F 18 Tf 40 100 Td (Invented certificate of a demo seller) Tj ET
        endstream endobj
        5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
        trailer <</Root 1 0 R/Size 6>>
        %%EOF

        """;

    /// <summary>A PNG of 120 × 30 pixels.</summary>
    private const string Logo =
        "iVBORw0KGgoAAAANSUhEUgAAAHgAAAAeCAIAAABoq03CAAABK0lEQVR42u3aUQ7CIAwGYA7hPXzzZp7BK3qbaoIuBtpSOtqo+wlZHFnI/NZ1DFYIJaUUEHwjdLneQBYO/VSuFWqB0JsyrAOhG2VYh0" +
        "CzyrBeDK0ow3oZ9ID4fnpVlD3Q41h+QyOu/dBD5QYa1h5oi3IPbbEu54v0u9a+RWrc2tk+pSPZXak3/WT2Qk+EcAc9tGb/kiTFXhJ9V/fSuzU2uq2L4+mnQOvW9Sw/t0eEnk7KArRi3dy2xntft9Cz" +
        "hH5V2OwUC+15+snQkrU9eJuo//OI1mX3RLQ9dVgi+udztA961ahjeY42jjrsiWjZqMMBjfGyZxw9Cw1N55vhFDQoo+Y6kDGSZu+gvAyaMB+dBk1YYUmDJqwZpkETVsHToAnfdaRBE75USoNGcZcHWMjwhre1AOgAAAAASUVORK5CYII=";
}
