using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace B2BCentral.Data.Requests;

/// <summary>The secret that opens an asker's page: whoever has it asked, or was given it by who did.</summary>
public static class AskerWord
{
    private const int RandomBytes = 16;

    /// <summary>128 random bits in 22 letters, digits, dashes and underscores.</summary>
    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));

    /// <summary>Whether a text can have been made here: anything shorter could be guessed.</summary>
    public static bool IsOne(string? text) => text is { Length: 22 } && Base64Url.IsValid(text);

    /// <summary>What is stored of it. It cannot be guessed, so a slow hash would protect nothing more.</summary>
    public static byte[] HashOf(string word) => SHA256.HashData(Encoding.UTF8.GetBytes(word));
}
