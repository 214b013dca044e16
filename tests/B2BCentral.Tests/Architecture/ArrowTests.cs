using System.Reflection;
using System.Text.RegularExpressions;
using B2BCentral.Data;
using B2BCentral.Imports;
using B2BCentral.Metrics;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Architecture;

/// <summary>References point one way: Web, Imports, Data, Metrics.</summary>
public partial class ArrowTests
{
    private static readonly Assembly[] FromTheTop = [typeof(Program).Assembly, typeof(Importer).Assembly, typeof(B2BCentralDb).Assembly, typeof(Money).Assembly];

    [Theory]
    [InlineData("Web", "Imports")]
    [InlineData("Imports", "Data")]
    [InlineData("Data", "Metrics")]
    [InlineData("Metrics", null)]
    public void A_project_references_the_one_below_it_and_no_other(string project, string? below)
    {
        var file = File.ReadAllText(Repository.File("src", $"B2BCentral.{project}", $"B2BCentral.{project}.csproj"));

        var references = ProjectReference().Matches(file).Select(match => match.Groups["name"].Value);

        Assert.Equal(below is null ? [] : [below], references);
    }

    [Fact]
    public void No_assembly_uses_one_above_it()
    {
        for (var i = 0; i < FromTheTop.Length; i++)
        {
            var above = FromTheTop[..i].Select(assembly => assembly.GetName().Name);
            Assert.Empty(FromTheTop[i].GetReferencedAssemblies().Select(reference => reference.Name).Intersect(above));
        }
    }

    [Fact]
    public void Metrics_uses_nothing_but_the_base_library() =>
        Assert.All(typeof(Money).Assembly.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    [Fact]
    public void In_the_site_only_queries_commands_and_keys_know_the_database()
    {
        var strangers = Sources.Of(".cs", ".cshtml")
            .Where(file => file.Path.StartsWith("src/B2BCentral.Web/", StringComparison.Ordinal) && !MayUseTheDatabase(file.Path))
            .Where(file => file.Text.Contains("using Microsoft.EntityFrameworkCore", StringComparison.Ordinal) || file.Text.Contains("DbSet<", StringComparison.Ordinal));

        Assert.Empty(strangers.Select(file => file.Path));
    }

    [Fact]
    public void A_widget_never_names_another_widget()
    {
        var widgets = Directory.GetDirectories(Repository.File("src", "B2BCentral.Web", "Widgets")).Select(Path.GetFileName).Where(name => name != "Frame").ToList();
        Assert.NotEmpty(widgets);

        foreach (var (path, text) in Sources.Of(".cs", ".cshtml"))
            foreach (var widget in widgets.Where(widget => path.StartsWith($"src/B2BCentral.Web/Widgets/{widget}/", StringComparison.Ordinal)))
                Assert.All(widgets.Where(other => other != widget), other =>
                    Assert.False(text.Contains($"Widgets.{other}", StringComparison.Ordinal) || text.Contains($"Widgets/{other}", StringComparison.Ordinal), $"{path} names {other}"));
    }

    // The keys of scripts are made and recognised in one place, beside the hash that both need.
    private static bool MayUseTheDatabase(string path) =>
        path.EndsWith("Query.cs", StringComparison.Ordinal) || path.EndsWith("Command.cs", StringComparison.Ordinal) ||
        path.EndsWith("Api/ApiKeys.cs", StringComparison.Ordinal) || path.StartsWith("src/B2BCentral.Web/Hosting/", StringComparison.Ordinal);

    [GeneratedRegex("ProjectReference Include=\"[^\"]*B2BCentral\\.(?<name>\\w+)\\.csproj\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ProjectReference();
}
