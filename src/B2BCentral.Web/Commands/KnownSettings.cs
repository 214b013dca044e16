namespace B2BCentral.Web.Commands;

/// <summary>The names that a setting of the command line can have: what the product reads (docs/hosting.md), and what the framework reads for it.</summary>
internal static class KnownSettings
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "AllowedHosts", "Demo", "ReloadStaticAssetsAtRuntime",
        "ConnectionStrings:B2BCentral", "Database:Provider", "Jobs:Enabled", "Uploads:Folder", "Uploads:MostBytes",
        "Hosting:HttpsPort", "Hosting:PublicUrl", "Hosting:TrustedProxies",
        "Limits:Api", "Limits:ApiByAddress", "Limits:SignIn", "Limits:Uploads",
        "Mail:From", "Mail:Host", "Mail:Password", "Mail:Port", "Mail:Tls", "Mail:User",
        // The host's. Test hosts and process managers start the site with them.
        "applicationName", "contentRoot", "environment",
    };

    /// <summary>Sections of which whatever stands in them is a setting.</summary>
    private static readonly string[] Sections = ["Scores:", "Serilog:", "Logging:", "Kestrel:"];

    /// <summary>A whole section is one too: test hosts name each, and give it no value.</summary>
    public static bool Contains(string name) =>
        Names.Contains(name) || Array.Exists(Sections, section => IsIn(section, $"{name}:")) || Names.Any(known => IsIn($"{name}:", known));

    private static bool IsIn(string section, string name) => name.StartsWith(section, StringComparison.OrdinalIgnoreCase);
}
