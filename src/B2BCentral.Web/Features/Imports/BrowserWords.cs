using System.Text.RegularExpressions;

namespace B2BCentral.Web.Features.Imports;

/// <summary>What to do about a file, told to who has a form before them and no command line.</summary>
public static partial class BrowserWords
{
    public static string Of(string remedy) => Option().Replace(remedy, option => option.Groups["name"].Value switch
    {
        "marketplace" => option.Groups["value"].Success ? "marketplace" : "the field Marketplace",
        "seller" => "the field Your own store",
        "format" => "the format",
        "mapping" => "the field Mapping",
        "from" => "From",
        "to" => "To",
        var other => other,
    });

    [GeneratedRegex(@"--(?<name>[a-z]+)(?<value>(?= [A-Z]{2}\b))?", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex Option();
}
