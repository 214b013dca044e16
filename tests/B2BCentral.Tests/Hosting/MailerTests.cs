using System.Globalization;
using B2BCentral.Tests.Features.Account;
using B2BCentral.Web.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace B2BCentral.Tests.Hosting;

/// <summary>A link that opens an account goes to its owner, and stands in the log only where there is no mail server.</summary>
public sealed class MailerTests : IAsyncDisposable
{
    private const string Link = "http://localhost/reset-password?user=1&token=secret";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly Mail Letter = new("anna@example.com", "New password", "This link sets one.", Link);

    private readonly SignedOutSite log = new();

    [Fact]
    public async Task A_mail_goes_through_the_configured_server_and_its_link_into_no_log()
    {
        using var server = new SmtpStub();
        using var patience = new CancellationTokenSource(Patience);
        using var mailer = MailerOf(("Mail:Host", "127.0.0.1"), ("Mail:Port", server.Port.ToString(CultureInfo.InvariantCulture)), ("Mail:Tls", "false"), ("Mail:From", "shop@example.com"));
        await mailer.StartAsync(patience.Token);

        mailer.Post(Letter);
        var lines = await server.ReceiveAsync(patience.Token);
        await mailer.StopAsync(patience.Token);

        Assert.Contains(lines, line => line.StartsWith("MAIL FROM:<shop@example.com>", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("RCPT TO:<anna@example.com>", StringComparison.Ordinal));
        Assert.Contains("Subject: New password", lines);
        Assert.Contains(Link, lines);
        AssertNoSecretInLog();
    }

    [Fact]
    public async Task A_mail_that_cannot_be_sent_is_told_without_its_link()
    {
        int port;
        using (var gone = new SmtpStub()) port = gone.Port;
        using var patience = new CancellationTokenSource(Patience);
        using var mailer = MailerOf(("Mail:Host", "127.0.0.1"), ("Mail:Port", port.ToString(CultureInfo.InvariantCulture)), ("Mail:Tls", "false"));
        await mailer.StartAsync(patience.Token);

        mailer.Post(Letter);
        while (log.Lines.Count == 0) await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        await mailer.StopAsync(patience.Token);

        Assert.Contains(log.Lines, line => line.Contains("could not be sent", StringComparison.Ordinal));
        AssertNoSecretInLog();
    }

    [Fact]
    public void One_mail_too_many_is_told_without_its_link()
    {
        using var mailer = MailerOf(("Mail:Host", "127.0.0.1"));
        for (var i = 0; i < 200; i++) mailer.Post(Letter);
        Assert.Empty(log.Lines);

        mailer.Post(Letter);

        Assert.Contains("not sent at all", Assert.Single(log.Lines), StringComparison.Ordinal);
        AssertNoSecretInLog();
    }

    [Fact]
    public void Without_a_server_the_link_stands_in_the_log()
    {
        using var mailer = MailerOf();

        mailer.Post(Letter);

        Assert.Contains(log.Lines, line => line.Contains(Link, StringComparison.Ordinal));
    }

    public ValueTask DisposeAsync() => log.DisposeAsync();

    private Mailer MailerOf(params IEnumerable<(string Key, string Value)> settings) => new(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build(), new Logger<Mailer>(new LoggerFactory([log])));

    private void AssertNoSecretInLog() => Assert.DoesNotContain(log.Lines, line => line.Contains("secret", StringComparison.Ordinal));
}
