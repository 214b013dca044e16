namespace B2BCentral.Web.Hosting;

/// <summary>Where the site listens.</summary>
public static class ListenAddresses
{
    private const int MostPort = 65535;

    /// <param name="urls">Separated by semicolons.</param>
    /// <exception cref="SettingException">One of them is no address that a site can listen on.</exception>
    public static void Check(string urls)
    {
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (!IsAddress(url)) throw new SettingException($"The site cannot listen on '{url}'. Write an address such as http://localhost:5081, several with semicolons between them.");
    }

    private static bool IsAddress(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            var isOfWeb = string.Equals(address.Scheme, Uri.UriSchemeHttp, StringComparison.OrdinalIgnoreCase) || string.Equals(address.Scheme, Uri.UriSchemeHttps, StringComparison.OrdinalIgnoreCase);
            if (!isOfWeb || address.PathBase.Length > 0) return false;
            // What is no port counts as part of the name, and the site would listen where nobody looks for it.
            return address.IsUnixPipe || address.IsNamedPipe || (address.Port is >= 0 and <= MostPort && (address.Host.StartsWith('[') || !address.Host.Contains(':')));
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
