using System.Text.RegularExpressions;
using B2BCentral.Imports.Reading;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Imports;

/// <summary>What to do about a file, told to who has a form before them and no command line.</summary>
public static partial class BrowserWords
{
    public static string Of(string remedy) => Option().Replace(Kind().Replace(remedy, AsChosen), option => option.Groups["name"].Value switch
    {
        "marketplace" => option.Groups["value"].Success ? T("marketplace") : T("the field Marketplace"),
        "seller" => T("the field Your own store"),
        "mapping" => T("the field Mapping"),
        "from" => T("From"),
        "to" => T("To"),
        var other => other,
    });

    /// <summary>A kind of file as the form offers it.</summary>
    /// <param name="format">By its name in commands.</param>
    public static string KindOf(string format) =>
        ReportFormats.Parse(format) is var known and not ReportFormat.Auto ? T(ReportNames.Of(known)) : T("Detected automatically by their columns");

    private static string AsChosen(Match kind) =>
        kind.Groups["auto"].Success
            ? Tf($"as “{KindOf(kind.Groups["format"].Value)}” or “{KindOf(ReportFormat.Auto.CommandName())}”")
            : Tf($"as “{KindOf(kind.Groups["format"].Value)}”");

    [GeneratedRegex(@"((\p{L}+ )?--format|\bas) (?<format>all-orders|order-lines|buyers|listings|sales-and-traffic)\b(?<auto> ?\p{L}+ auto\b)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Kind();

    [GeneratedRegex(@"--(?<name>[a-z]+)(?<value>(?= [A-Z]{2}\b))?", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex Option();
}
