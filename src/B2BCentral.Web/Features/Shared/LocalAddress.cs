using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.Shared;

/// <summary>Where a form or a link says that one came from.</summary>
public static class LocalAddress
{
    /// <returns>The address in the letters that a header can carry; null where it does not lead to a page of this site.</returns>
    public static string? Local(this IUrlHelper url, string? address) =>
        url.IsLocalUrl(address) ? string.Concat(address.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString()))) : null;
}
