using System.Text.RegularExpressions;
using B2BCentral.Testing;
using B2BCentral.Tests.Architecture;

namespace B2BCentral.Tests.Containers;

/// <summary>No container engine runs where the tests do; what must not get lost in the compose files is read out of them.</summary>
public partial class ComposeFileTests
{
    private static readonly string Dockerfile = File.ReadAllText(Repository.File("Dockerfile"));

    [Fact]
    public void Whatever_stays_up_is_asked_whether_it_is_well() => Assert.Empty(
        Names(service => service.Restart != "no" && service.Healthcheck is null && (service.Build is null || !Dockerfile.Contains("\nHEALTHCHECK ", StringComparison.Ordinal))));

    [Fact]
    public void Nothing_is_published_beyond_this_machine() =>
        Assert.All(ComposeFile.All.SelectMany(one => one.Service.Ports), port => Assert.StartsWith("127.0.0.1:", port, StringComparison.Ordinal));

    [Fact]
    public void Nothing_has_or_gains_the_rights_of_root()
    {
        Assert.Empty(Names(service => service.CapDrop is not ["ALL"] || service.SecurityOpt is not ["no-new-privileges:true"]));
        Assert.Equal(["sqlserver"], Names(service => service.CapAdd.Count > 0));
        Assert.Matches("(?m)^USER [$]APP_UID$", Dockerfile[Dockerfile.LastIndexOf("\nFROM ", StringComparison.Ordinal)..]);
    }

    [Fact]
    public void Only_SQL_Server_may_write_outside_of_its_volumes() => Assert.Equal(["sqlserver"], Names(service => !service.ReadOnly));

    [Fact]
    public void A_password_is_asked_for_and_never_there()
    {
        var secrets = ComposeFile.All.SelectMany(one => one.Service.Environment)
            .Where(setting => $"{setting.Key}={setting.Value}".Contains("password", StringComparison.OrdinalIgnoreCase)).ToList();

        Assert.NotEmpty(secrets);
        Assert.All(secrets, setting => Assert.Matches(AskedFor(), $"{setting.Key}={setting.Value}"));
    }

    [Fact]
    public void Whoever_only_wants_to_look_is_asked_for_nothing() =>
        Assert.DoesNotContain(":?", File.ReadAllText(Repository.File("docker-compose.yml")), StringComparison.Ordinal);

    [Fact]
    public void Every_setting_of_the_site_is_one_that_it_reads()
    {
        var code = string.Concat(Sources.Of(".cs").Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal)).Select(file => file.Text));
        var settings = ComposeFile.All.Where(one => one.Service.Build is not null).SelectMany(one => one.Service.Environment.Keys)
            .Concat(InImage().Matches(Dockerfile).Select(match => match.Value)).Distinct().Except(["AllowedHosts"]);

        Assert.All(settings, setting => Assert.Contains(WordOf(setting), code, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_profile_has_one_site_and_all_that_it_waits_for()
    {
        var servers = ComposeFile.Services("docker-compose.servers.yml");

        var published = servers.Values.Where(service => service.Ports.Count > 0).Select(service => Assert.Single(service.Profiles)).Order().ToList();

        Assert.Equal(["citus", "postgres", "sqlserver"], published);
        Assert.All(servers.Values, service => Assert.All(service.DependsOn.Keys, name => Assert.Equal(service.Profiles, servers[name].Profiles)));
    }

    private static List<string> Names(Func<ComposeService, bool> which) => [.. ComposeFile.All.Where(one => which(one.Service)).Select(one => one.Name)];

    private static string WordOf(string setting) => setting.StartsWith("ConnectionStrings__", StringComparison.Ordinal)
        ? $"GetConnectionString(\"{setting["ConnectionStrings__".Length..]}\")"
        : $"\"{setting.Replace("__", ":", StringComparison.Ordinal)}\"";

    [GeneratedRegex("""PASSWORD=[$][{]DB_PASSWORD:[?][^}]+}$|Password='[$][{]DB_PASSWORD:[?][^}]+}'""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AskedFor();

    [GeneratedRegex("""(?<=\s)\w+__\w+(?==)""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InImage();
}
