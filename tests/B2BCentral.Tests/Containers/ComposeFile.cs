using B2BCentral.Testing;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace B2BCentral.Tests.Containers;

/// <summary>What the compose files say of their services, as far as tests ask.</summary>
internal static class ComposeFile
{
    private static readonly IDeserializer Typed =
        new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).IgnoreUnmatchedProperties().Build();

    /// <summary>The services of both files with their names.</summary>
    public static IReadOnlyList<(string Name, ComposeService Service)> All { get; } =
        [.. Services("docker-compose.yml").Concat(Services("docker-compose.servers.yml")).Select(pair => (pair.Key, pair.Value))];

    public static Dictionary<string, ComposeService> Services(string file)
    {
        using var text = File.OpenText(Repository.File(file));
        // In two steps: what services share stands outside of them, and a typed reading would pass over it.
        var whole = new Deserializer().Deserialize<Dictionary<string, object>>(new MergingParser(new Parser(text)));
        return Typed.Deserialize<Dictionary<string, ComposeService>>(new Serializer().Serialize(whole["services"]));
    }
}

internal sealed class ComposeService
{
    public string? Build { get; set; }

    public Dictionary<string, object>? Healthcheck { get; set; }

    public Dictionary<string, string> Environment { get; set; } = [];

    public Dictionary<string, Dictionary<string, string>> DependsOn { get; set; } = [];

    public List<string> Profiles { get; set; } = [];

    public List<string> Ports { get; set; } = [];

    public List<string> CapDrop { get; set; } = [];

    public List<string> CapAdd { get; set; } = [];

    public List<string> SecurityOpt { get; set; } = [];

    public bool ReadOnly { get; set; }

    public string Restart { get; set; } = "no";
}
