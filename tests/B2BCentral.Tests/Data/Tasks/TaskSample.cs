using B2BCentral.Data;
using B2BCentral.Data.Tasks;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Data.Tasks;

/// <summary>Shortcuts of the tests about tasks: whose tasks, and what is stored, seen from outside the test's own context.</summary>
internal static class TaskSample
{
    public static async Task<TaskScope> ScopeAsync(this TestDatabase database, string seller = Given.Shop, string marketplace = "US")
    {
        await using var scope = database.NewScope();
        var of = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.AsNoTracking().Include(s => s.Marketplaces).SingleAsync(s => s.Slug == seller);
        return new TaskScope(of, of.Marketplaces.Single(m => m.Code == marketplace), database.Clock.GetUtcNow());
    }

    public static async Task<IReadOnlyList<SellerTask>> OnListAsync(this TestDatabase database, string seller = Given.Shop)
    {
        await using var scope = database.NewScope();
        return await scope.ServiceProvider.GetRequiredService<SellerTasks>().OnListAsync(await database.ScopeAsync(seller));
    }

    public static async Task<IEnumerable<SellerTask>> OnListAsync(this TestDatabase database, TaskType type) => (await database.OnListAsync()).Where(task => task.Type == type);

    public static async Task<List<TaskRecord>> HistoryAsync(this TestDatabase database)
    {
        await using var scope = database.NewScope();
        return await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().TaskRecords.AsNoTracking().OrderBy(r => r.TaskId).ToListAsync();
    }

    /// <summary>Runs an act as a command does: in a transaction that also closes what the act did.</summary>
    public static async Task ActAsync(this TestDatabase database, Func<B2BCentralDb, Task> act, string user = "somebody")
    {
        await using var scope = database.NewScope();
        var (db, closing) = (scope.ServiceProvider.GetRequiredService<B2BCentralDb>(), scope.ServiceProvider.GetRequiredService<TaskClosing>());
        await using var transaction = await db.Database.BeginTransactionAsync();
        var before = await closing.BeforeAsync((await db.Sellers.SingleAsync(s => s.Slug == Given.Shop)).Id);
        await act(db);
        await db.SaveChangesAsync();
        // As every act of the product that changes a fact.
        await db.Marketplaces.ExecuteUpdateAsync(set => set.SetProperty(m => m.DataVersion, m => m.DataVersion + 1));
        await closing.DoneAsync(before, user);
        await transaction.CommitAsync();
    }
}
