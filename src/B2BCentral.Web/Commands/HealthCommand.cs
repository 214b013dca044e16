using System.CommandLine;

namespace B2BCentral.Web.Commands;

/// <summary>Asks a running site whether it is well, for supervisors in places without another tool, such as the container image. Exit 0: it is; 2: it is not.</summary>
public static class HealthCommand
{
    // An address and no name: an image has nothing that knows what localhost is.
    private const string Standard = "http://127.0.0.1:5080/healthz";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    public static Command Create()
    {
        var url = new Option<string>("--url") { Description = "What to ask; /readyz also asks for the database.", DefaultValueFactory = _ => Standard };
        var command = new Command("health", "Asks the running site whether it is well.") { url };
        command.SetAction((parsed, cancellation) => AskAsync(parsed.GetValue(url)!, cancellation));
        return command;
    }

    private static async Task<int> AskAsync(string url, CancellationToken cancellation)
    {
        try
        {
            // A page to sign in is no answer.
            using var own = new HttpClientHandler { AllowAutoRedirect = false };
            using var client = new HttpClient(own) { Timeout = Patience };
            using var answer = await client.GetAsync(url, cancellation);
            await (answer.IsSuccessStatusCode ? Console.Out : Console.Error).WriteLineAsync($"{url} answers {(int)answer.StatusCode}.");
            return answer.IsSuccessStatusCode ? 0 : CommandLine.Unusable;
        }
        catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException or InvalidOperationException or NotSupportedException or UriFormatException)
        {
            await Console.Error.WriteLineAsync($"{url} does not answer: {problem.Message}");
            return CommandLine.Unusable;
        }
    }
}
