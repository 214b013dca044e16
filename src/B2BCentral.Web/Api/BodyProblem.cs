using System.Globalization;
using System.Text.RegularExpressions;

namespace B2BCentral.Web.Api;

/// <summary>Why a body cannot be read, in words of ours: those of the reader name its own types.</summary>
public static partial class BodyProblem
{
    private const string AnotherKind = "The JSON value could not be converted";

    /// <param name="message">As the reader of JSON says it.</param>
    public static string Of(string message)
    {
        var what = message.StartsWith(AnotherKind, StringComparison.Ordinal)
            ? "It is not of the kind that the description of the API says"
            : "The body cannot be read as JSON";
        var place = Place().Match(message);
        return place.Success ? $"{what}: line {Counted(place.Groups["line"])}, byte {Counted(place.Groups["byte"])}." : what + ".";
    }

    // The reader counts from 0, and people from 1.
    private static string Counted(Group number) => (long.Parse(number.ValueSpan, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"LineNumber: (?<line>\d+) \| BytePositionInLine: (?<byte>\d+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Place();
}
