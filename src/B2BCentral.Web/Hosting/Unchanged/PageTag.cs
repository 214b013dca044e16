using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace B2BCentral.Web.Hosting.Unchanged;

/// <summary>Names what a page says, whenever it is made: all but the form tokens and the time it was made at, which are new in each.</summary>
public static class PageTag
{
    /// <summary>Begins the time at which a page was made, up to the end of that element.</summary>
    public const string MadeAt = "<time data-made-at";

    private static readonly (byte[] Begin, byte[] End)[] New =
    [
        ("name=\"__RequestVerificationToken\" type=\"hidden\" value=\""u8.ToArray(), "\""u8.ToArray()),
        (Encoding.ASCII.GetBytes(MadeAt), "</time>"u8.ToArray()),
    ];

    /// <param name="page">In UTF-8.</param>
    /// <param name="whose">For whom its form tokens are good.</param>
    public static EntityTagHeaderValue Of(ReadOnlySpan<byte> page, string whose)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sum.AppendData(Encoding.UTF8.GetBytes(whose));
        Add(sum, page, New);
        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(sum.GetHashAndReset().AsSpan(0, 16))}\"", isWeak: true);
    }

    private static void Add(IncrementalHash sum, ReadOnlySpan<byte> text, ReadOnlySpan<(byte[] Begin, byte[] End)> leftOut)
    {
        while (leftOut.Length > 0 && text.IndexOf(leftOut[0].Begin) is >= 0 and var begin)
        {
            Add(sum, text[..begin], leftOut[1..]);
            text = text[begin..][leftOut[0].Begin.Length..];
            text = text[Math.Max(0, text.IndexOf(leftOut[0].End))..];
        }

        if (leftOut.Length > 1) Add(sum, text, leftOut[1..]);
        else sum.AppendData(text);
    }
}
