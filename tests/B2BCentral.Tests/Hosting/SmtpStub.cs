using System.Net;
using System.Net.Sockets;

namespace B2BCentral.Tests.Hosting;

/// <summary>A mail server of one mail, without encryption.</summary>
internal sealed class SmtpStub : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public SmtpStub() => listener.Start();

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <returns>Every line that the client sent.</returns>
    public async Task<IReadOnlyList<string>> ReceiveAsync(CancellationToken cancellation)
    {
        using var client = await listener.AcceptTcpClientAsync(cancellation);
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream);
        await using var writer = new StreamWriter(stream) { NewLine = "\r\n", AutoFlush = true };
        var (lines, inMail) = (new List<string>(), false);
        await writer.WriteLineAsync("220 stub");
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            lines.Add(line);
            if (line == "QUIT") break;
            if (inMail && line != ".") continue;
            inMail = line == "DATA";
            await writer.WriteLineAsync(inMail ? "354 go on" : "250 done");
        }

        await writer.WriteLineAsync("221 bye");
        return lines;
    }

    public void Dispose() => listener.Dispose();
}
