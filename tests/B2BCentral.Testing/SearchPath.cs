namespace B2BCentral.Testing;

/// <summary>The programs of this machine.</summary>
public static class SearchPath
{
    /// <summary>The first program of that name, or null where there is none.</summary>
    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
}
