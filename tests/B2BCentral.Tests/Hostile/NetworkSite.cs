using System.Net;
using System.Net.Sockets;
using System.Text;
using B2BCentral.Testing;
using Microsoft.AspNetCore.Hosting;

namespace B2BCentral.Tests.Hostile;

/// <summary>The site behind its real server, which refuses headers that a site in memory would let pass.</summary>
public sealed class NetworkSite : TestSite
{
    private readonly (string Name, string Value)[] settings;

    public NetworkSite()
        : this([])
    {
    }

    internal NetworkSite(params (string Name, string Value)[] settings)
    {
        this.settings = settings;
        UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port: 0));
        StartServer();
    }

    /// <summary>Follows no redirect, and sends what it is given.</summary>
    public HttpClient NewClient(bool isStranger = false)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = ClientOptions.BaseAddress };
        if (isStranger) client.DefaultRequestHeaders.Add("Test-Stranger", "yes");
        return client;
    }

    /// <summary>Sends a request as it is written, line by line, which no client would.</summary>
    /// <returns>The whole answer.</returns>
    public async Task<string> SendAsync(params IEnumerable<string> lines)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, ClientOptions.BaseAddress.Port);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(string.Join("\r\n", lines.Append("Connection: close").Append("\r\n"))));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        foreach (var (name, value) in settings) builder.UseSetting(name, value);
    }
}
