namespace B2BCentral.Data.Profiles;

/// <summary>What certificates are called.</summary>
public static class CertificationNames
{
    /// <summary>In the order in which they are offered.</summary>
    public static readonly IReadOnlyList<(CertificationType Type, string Name)> All =
    [
        (CertificationType.SmallBusiness, "Small business"),
        (CertificationType.WomenOwned, "Women-owned business"),
        (CertificationType.MinorityOwned, "Minority-owned business"),
        (CertificationType.VeteranOwned, "Veteran-owned business"),
        (CertificationType.Iso9001, "ISO 9001"),
        (CertificationType.Iso14001, "ISO 14001"),
        (CertificationType.As9100, "AS9100"),
        (CertificationType.As9120, "AS9120"),
        (CertificationType.Other, "Other"),
    ];

    public static string Of(CertificationType type) => All.First(known => known.Type == type).Name;
}
