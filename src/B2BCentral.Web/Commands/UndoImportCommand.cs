using System.CommandLine;
using System.Data.Common;
using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Imports.Undoing;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Commands;

/// <summary>Takes an import back. Exit 0: every figure is what it was before it; 2: not possible, the database is unchanged.</summary>
public static class UndoImportCommand
{
    public static Command Create(string[] configurationArgs)
    {
        var number = new Argument<int>("NUMBER") { Description = "The import's number, as in its address under /imports." };
        var seller = new Option<string>("--seller") { Description = "The seller whose import it is.", Required = true };
        var command = new Command("undo-import", "Takes a whole import back.") { number, seller };
        command.SetAction(parsed => CommandHost.RunOnExistingAsync(configurationArgs, services => RunAsync(services, parsed.GetValue(seller)!, parsed.GetValue(number))));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, string slug, int number)
    {
        var sellerId = await services.GetRequiredService<B2BCentralDb>().Sellers.Where(s => s.Slug == slug).Select(s => s.Id).FirstOrDefaultAsync();
        if (Refusal(slug, number, await PlanAsync(services.GetRequiredService<ImportUndo>(), sellerId, number)) is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal);
            return CommandLine.Unusable;
        }

        await Console.Out.WriteLineAsync($"Import {number} of {slug} was taken back. Every figure is what it was before it.");
        return 0;
    }

    private static async Task<(UndoPlan? Plan, bool IsBusy)> PlanAsync(ImportUndo undo, int sellerId, int number)
    {
        try
        {
            return (await undo.RunAsync(sellerId, number, CommandLine.User), false);
        }
        catch (DbException problem) when (problem.IsBusy())
        {
            return (null, true);
        }
    }

    private static string? Refusal(string slug, int number, (UndoPlan? Plan, bool IsBusy) answer) => answer switch
    {
        { IsBusy: true } => "An import is being written. Nothing was changed; try again when it has finished.",
        { Plan: null } => $"'{slug}' has no import {number}.",
        { Plan.IsDone: true } => $"Import {number} of {slug} has been taken back already.",
        { Plan.LaterImport: { } later } => $"Imports are taken back from the newest on. Take back import {later.ImportId} ({later.FileName}) first.",
        { Plan.Edits: { Count: > 0 } edits } => $"Edited by hand since: {string.Join(", ", edits)}. Set that back first, or keep the import.",
        _ => null,
    };
}
