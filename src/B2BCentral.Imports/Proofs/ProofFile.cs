using B2BCentral.Imports.Pictures;

namespace B2BCentral.Imports.Proofs;

/// <summary>The proof of a certificate as it may be stored: a PDF as it is, a picture written anew. What it is, is told by its content, never by its name.</summary>
/// <remarks>A PDF cannot be written anew without a library that reads it. So it is only ever handed out to be saved, and never shown within the site.</remarks>
public sealed record ProofFile(string ContentType, byte[] Content)
{
    public const int MostBytes = PictureLimits.MostBytes;
    public const string Pdf = "application/pdf";

    // Where readers look for the end of a PDF
    private const int EndWithin = 1024;

    /// <param name="file">As it was sent.</param>
    /// <param name="proof">The proof to keep; null where the file is refused.</param>
    /// <returns>What is wrong with it and how to mend it; null when it can be kept.</returns>
    public static string? Read(byte[] file, out ProofFile? proof)
    {
        proof = null;
        if (file.Length <= MostBytes && file.AsSpan().StartsWith("%PDF-"u8))
        {
            if (ProblemOf(file) is { } problem) return problem;

            proof = new ProofFile(Pdf, file);
            return null;
        }

        try
        {
            var picture = PictureCleaner.Clean(file, PictureLimits.Proof);
            proof = new ProofFile(picture.ContentType, picture.Content);
            return null;
        }
        catch (UnusablePictureException unusable)
        {
            return unusable.Message;
        }
    }

    private static string? ProblemOf(ReadOnlySpan<byte> pdf)
    {
        if (pdf[^Math.Min(EndWithin, pdf.Length)..].IndexOf("%%EOF"u8) < 0) return "The PDF is damaged: its end is missing. Open it, save it again, and choose the new file.";
        return IsEncrypted(pdf) ? "The PDF is encrypted, so nobody can check it. Save it without a password and choose it again." : null;
    }

    /// <summary>The dictionary that ends a PDF is never packed, so the entry for its encryption stands there in plain letters.</summary>
    private static bool IsEncrypted(ReadOnlySpan<byte> pdf)
    {
        var entry = "/Encrypt"u8;
        for (var found = pdf.IndexOf(entry); found >= 0; found = pdf.IndexOf(entry))
        {
            pdf = pdf[(found + entry.Length)..];
            // Longer names, such as /EncryptMetadata, are others.
            if (pdf.IsEmpty || !char.IsAsciiLetterOrDigit((char)pdf[0])) return true;
        }

        return false;
    }
}
