using System.Net;
using B2BCentral.Testing.Hostile;
using B2BCentral.Web.Hosting;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace B2BCentral.Tests.Hosting;

public class LogTextTests : ILogEventSink
{
    private readonly List<LogEvent> entries = [];

    [Theory]
    [InlineData("a\r\nb", @"a\u000D\u000Ab")]
    [InlineData("\u001B[2Ja", @"\u001B[2Ja")]
    [InlineData("a\u2028b\u202Ec", @"a\u2028b\u202Ec")]
    [InlineData("a\u200Fb\u061Cc", @"a\u200Fb\u061Cc")]
    public void What_was_sent_stays_on_its_line(string sent, string logged)
    {
        Logger().Information("Read {Text}", sent);

        Assert.Equal($"Read {logged}", Line("{Message:lj}"));
    }

    [Fact]
    public void Nothing_of_the_corpora_begins_a_line()
    {
        foreach (var sent in HeaderPayloads.All.Select(WebUtility.UrlDecode).Concat(SqlPayloads.All).Concat(ScriptPayloads.All.Select(payload => payload.Text)))
        {
            entries.Clear();
            Logger().Information("Read {Text}", sent);
            Assert.DoesNotContain(Line("{Message:lj}"), letter => char.IsControl(letter) || letter is '\u2028' or '\u2029');
        }
    }

    [Theory]
    [InlineData("/invitations/abc123")]
    [InlineData("/account?token=abc123&x=1")]
    [InlineData("/setup?token=abc123")]
    [InlineData("/reset-password?user=1&token=abc123")]
    [InlineData("/discount-requests/abc123")]
    [InlineData("/api/v1/buyer-requests/abc123?x=1")]
    [InlineData("/sign-in?returnUrl=%2Finvitations%2Fabc123")]
    [InlineData("/sign-in?returnUrl=%2Fsetup%3Ftoken%3Dabc123")]
    [InlineData("/sign-in?returnUrl=%252Fdiscount-requests%252Fabc123")]
    [InlineData("otpauth://totp/shop?secret=abc123&digits=6")]
    [InlineData("Bearer b2bc_abc123")]
    public void An_address_is_logged_without_its_secret(string address)
    {
        Logger().Information("Asked {Address}", address);

        Assert.DoesNotContain("abc123", Line("{Message:lj}"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_is_indented_and_loses_its_secrets()
    {
        Logger().Error(new InvalidOperationException("a\n[12:00:00 INF] forged /invitations/abc123"), "Failed");

        var text = Line("{Failure}");
        Assert.Contains("\n   [12:00:00 INF] forged /invitations/{word}", text, StringComparison.Ordinal);
        Assert.DoesNotContain("abc123", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_is_shown_only_where_it_is_logged_instead_of_mailed()
    {
        Logger().ForContext<Mailer>().Information(Mailer.InsteadOfMail, "New password", "anna@example.com", "/reset-password?token=abc123");

        Assert.Contains("abc123", Line("{Message:lj}"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_other_line_and_no_other_part_of_it_shows_a_link()
    {
        Logger().ForContext<Mailer>().Information("Told {Link}", "/reset-password?token=abc123");
        Assert.DoesNotContain("abc123", Line("{Message:lj}"), StringComparison.Ordinal);

        entries.Clear();
        Logger().ForContext<LogTextTests>().Information(Mailer.InsteadOfMail, "New password", "anna@example.com", "/reset-password?token=abc123");
        Assert.DoesNotContain("abc123", Line("{Message:lj}"), StringComparison.Ordinal);

        entries.Clear();
        Logger().ForContext<Mailer>().Information(Mailer.InsteadOfMail, "/reset-password?token=abc123", "/reset-password?token=abc123", "/sign-in");
        Assert.DoesNotContain("abc123", Line("{Message:lj}"), StringComparison.Ordinal);
    }

    void ILogEventSink.Emit(LogEvent logEvent) => entries.Add(logEvent);

    private Logger Logger() => new LoggerConfiguration().MinimumLevel.Verbose().Enrich.With<LogTextEnricher>().WriteTo.Sink(this).CreateLogger();

    private string Line(string template)
    {
        using var line = new StringWriter();
        new Serilog.Formatting.Display.MessageTemplateTextFormatter(template).Format(Assert.Single(entries), line);
        return line.ToString();
    }
}
