using System.Diagnostics;
using System.Net;
using AngleSharp.Html.Parser;

namespace B2BCentral.Benchmarks.Http;

/// <summary>A program that serves pages, as a process of its own, and somebody who asks it.</summary>
internal sealed class MeasuredSite : IAsyncDisposable
{
    public const string Address = "http://127.0.0.1:5981";

    private readonly Process process;
    private readonly HttpClient client = new(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = true }) { BaseAddress = new Uri(Address) };

    private MeasuredSite(Process process) => this.process = process;

    public HttpClient Client => client;

    /// <summary>What the program has used so far.</summary>
    public TimeSpan Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public (double Megabytes, int Handles) Resources
    {
        get
        {
            process.Refresh();
            return (process.WorkingSet64 / 1e6, Directory.GetFiles($"/proc/{process.Id}/fd").Length);
        }
    }

    /// <param name="program">A built program beside this one.</param>
    /// <param name="path">What it answers as soon as it serves.</param>
    public static async Task<MeasuredSite> StartAsync(string program, string path, params IEnumerable<string> args)
    {
        var site = new MeasuredSite(Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, program), .. args])
        {
            WorkingDirectory = Path.GetTempPath(),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!);
        site.process.OutputDataReceived += (_, _) => { };
        site.process.ErrorDataReceived += (_, _) => { };
        site.process.BeginOutputReadLine();
        site.process.BeginErrorReadLine();
        while (!await site.AnswersAsync(path)) await Task.Delay(20);
        return site;
    }

    public async Task SignInAsync(string email, string password)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync("/sign-in"));
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Email"] = email,
            ["Password"] = password,
            ["__RequestVerificationToken"] = page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!,
        });
        using var answer = await client.PostAsync("/sign-in", form);
        answer.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task<bool> AnswersAsync(string path)
    {
        if (process.HasExited) throw new InvalidOperationException($"The site ended with {process.ExitCode}.");
        try
        {
            using var answer = await client.GetAsync(path);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
