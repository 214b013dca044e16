using B2BCentral.Testing;

namespace B2BCentral.Tests.Architecture;

/// <summary>The files that people write: neither built nor generated nor brought by a package manager.</summary>
internal static class Sources
{
    private static readonly string[] NotWritten = ["bin", "obj", "Migrations", "node_modules", "lib", "TestResults"];

    public static IEnumerable<(string Path, string Text)> Of(params string[] endings) => new[] { "src", "tests", "eng" }
        .SelectMany(folder => Directory.EnumerateFiles(Repository.File(folder), "*", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
        .Where(path => Array.Exists(endings, path.EndsWith) && !path.Split('/').Intersect(NotWritten).Any())
        .Select(path => (path, File.ReadAllText(Repository.File(path))));
}
