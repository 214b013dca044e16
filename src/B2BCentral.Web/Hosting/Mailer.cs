using System.Threading.Channels;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace B2BCentral.Web.Hosting;

public sealed record Mail(string To, string Subject, string Text, string Link);

/// <summary>
/// Sends mail through the server of <c>Mail:Host</c>, after the answer: how long an answer takes does not tell whether there was somebody to write to.
/// Without a server the link stands in the log, for whoever runs the site.
/// </summary>
public sealed class Mailer(IConfiguration configuration, ILogger<Mailer> log) : BackgroundService
{
    /// <summary>What is logged where there is no server, and the name of the link in it: nothing else that is logged may hold such a link.</summary>
    public const string InsteadOfMail = "No mail server is configured (Mail:Host). {Subject}, for {To}: {" + Link + "}";

    public const string Link = "Link";

    private const int MostWaiting = 200;
    private const int ImplicitTls = 465;

    private readonly Channel<Mail> waiting = Channel.CreateBounded<Mail>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite },
        _ => log.LogWarning("{Most} mails wait to be sent already, so one more is not sent at all", MostWaiting));
    private readonly string? host = configuration["Mail:Host"];

    public void Post(Mail mail)
    {
        if (string.IsNullOrEmpty(host)) log.LogInformation(InsteadOfMail, mail.Subject, mail.To, mail.Link);
        else waiting.Writer.TryWrite(mail);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var mail in waiting.Reader.ReadAllAsync(stoppingToken)) await TrySendAsync(mail, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site ends; who waited for a mail asks again.
        }
    }

    private async Task TrySendAsync(Mail mail, CancellationToken stopping)
    {
        try
        {
            await SendAsync(mail, stopping);
        }
        catch (Exception problem) when (problem is not OperationCanceledException || !stopping.IsCancellationRequested)
        {
            // Never the mail itself: its link opens an account.
            log.LogError(problem, "A mail could not be sent through {Host}", host);
        }
    }

    private async Task SendAsync(Mail mail, CancellationToken cancellation)
    {
        var port = configuration.GetValue("Mail:Port", 587);
        var encryption = !configuration.GetValue("Mail:Tls", true) ? SecureSocketOptions.None : port == ImplicitTls ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        using var client = new SmtpClient();
        await client.ConnectAsync(host!, port, encryption, cancellation);
        if (configuration["Mail:User"] is { Length: > 0 } user) await client.AuthenticateAsync(user, configuration["Mail:Password"] ?? "", cancellation);
        using var message = new MimeMessage { Subject = mail.Subject, Body = new TextPart("plain") { Text = $"{mail.Text}\n\n{mail.Link}\n" } };
        message.From.Add(MailboxAddress.Parse(configuration["Mail:From"] ?? $"b2bcentral@{host}"));
        message.To.Add(MailboxAddress.Parse(mail.To));
        await client.SendAsync(message, cancellation);
        await client.DisconnectAsync(quit: true, cancellation);
    }
}
