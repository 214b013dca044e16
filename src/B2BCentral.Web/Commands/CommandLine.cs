using System.CommandLine;
using System.CommandLine.Invocation;
using System.Data.Common;
using System.Globalization;
using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Web.Hosting;

namespace B2BCentral.Web.Commands;

/// <summary>The program's command line: the site when no command is named, otherwise one piece of work.</summary>
public static class CommandLine
{
    /// <summary>Exit code of a command that could do nothing: the database is unchanged.</summary>
    public const int Unusable = 2;

    /// <summary>What stands beside what a command did, where otherwise a user's id stands.</summary>
    public const string User = "local";

    public static async Task<int> RunAsync(string[] args)
    {
        // What a reader's language does not decide is read and written alike wherever the program runs: a form's year is none of the Buddhist calendar.
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            var (commandArgs, configurationArgs) = SettingArguments.Split(args);
            var parsed = Root(configurationArgs).Parse(commandArgs);
            if (parsed.Action is ParseErrorAction) return await RefuseAsync(parsed);
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception problem) when (Words(problem) is { } words)
        {
            await Console.Error.WriteLineAsync(words);
            return Unusable;
        }
    }

    /// <summary>What to say of a failure that is none of the program's own: of the disk, the database or a setting; null for others.</summary>
    internal static string? Words(Exception problem) => problem switch
    {
        _ when problem.IsFull() => "The disk is full, so nothing was changed. Make room on it, then run the command again.",
        DatabaseException or SettingException => problem.Message,
        _ => (problem as DbException ?? problem.InnerException as DbException) is { } cause ? $"The database could not be used: {cause.Message}" : null,
    };

    // The library's own answer is 1 and a page of help; 1 already means that some rows were rejected.
    private static async Task<int> RefuseAsync(ParseResult parsed)
    {
        foreach (var error in parsed.Errors) await Console.Error.WriteLineAsync(string.Join(' ', error.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        await Console.Error.WriteLineAsync("What there is to write: --help after the command.");
        return Unusable;
    }

    private static RootCommand Root(string[] configurationArgs)
    {
        var root = new RootCommand("B2B Central: see, manage and grow sales to business customers.")
        {
            ImportCommand.Create(configurationArgs),
            UndoImportCommand.Create(configurationArgs),
            VerifyCommand.Create(configurationArgs),
            MigrateCommand.Create(configurationArgs),
            BackupCommand.Create(configurationArgs),
            BackupCommand.CreateRestore(configurationArgs),
            GenerateCommand.Create(configurationArgs),
            ApiKeyCommand.Create(configurationArgs),
            UserCommand.Create(configurationArgs),
            HealthCommand.Create(),
            ServeCommand.Create(configurationArgs),
        };

        ServeCommand.AddTo(root, configurationArgs);
        return root;
    }
}
