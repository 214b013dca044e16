using B2BCentral.Data.Profiles;
using B2BCentral.Imports.Proofs;

namespace B2BCentral.Web.Features.Profile.Certifications;

/// <summary>A certificate that can be stored.</summary>
/// <param name="FileName">By which its seller knows the proof.</param>
public sealed record CertificationFacts(
    CertificationType Type, string? OtherName, string IssuingBody, string? Number, DateOnly IssuedOn, DateOnly? ExpiresOn, ProofFile Proof, string FileName);
