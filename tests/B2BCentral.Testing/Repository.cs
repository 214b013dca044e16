namespace B2BCentral.Testing;

/// <summary>Where the sources are, for tests that read them or need a tool of <c>eng/</c>.</summary>
public static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string File(params string[] path) => Path.Combine([Root, .. path]);

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !folder.EnumerateFiles("B2BCentral.sln").Any())
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside of the repository: no folder above them has B2BCentral.sln.");
    }
}
