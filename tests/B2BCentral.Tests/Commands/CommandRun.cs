using System.Text;
using B2BCentral.Testing;
using B2BCentral.Web.Commands;

namespace B2BCentral.Tests.Commands;

/// <summary>What a command answered.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a command line in this process on a database in the folder.</summary>
    public static async Task<CommandRun> OfAsync(TemporaryFolder folder, params string[] args)
    {
        var (output, error) = (Console.Out, Console.Error);
        await using var newOutput = new StringWriter(new StringBuilder());
        await using var newError = new StringWriter(new StringBuilder());
        Console.SetOut(newOutput);
        Console.SetError(newError);
        try
        {
            var database = $"--ConnectionStrings:B2BCentral=Data Source={folder.File("b2bcentral.db")};Pooling=False";
            var isConfigured = args.Any(arg => arg.StartsWith("--ConnectionStrings", StringComparison.Ordinal));
            var exitCode = await CommandLine.RunAsync(isConfigured ? args : [.. args, database]);
            return new CommandRun(exitCode, newOutput.ToString(), newError.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }

    /// <summary>One line for whoever runs the program, never a stack trace.</summary>
    public void AssertRefusedInOneLine(string fragment)
    {
        Assert.Equal(CommandLine.Unusable, ExitCode);
        var line = Assert.Single(Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(fragment, line, StringComparison.Ordinal);
        AssertNoStackTrace();
    }

    public void AssertNoStackTrace()
    {
        Assert.DoesNotContain("   at ", Output + Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", Output + Error, StringComparison.Ordinal);
    }
}

/// <summary>The console is one, and other tests may write to it: these run when nothing else does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ConsoleTurns
{
    public const string Name = "console";
}
