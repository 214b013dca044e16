#pragma warning disable EF1001 // See TranslatingCompiler.
using B2BCentral.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.SqlServerTests.Queries;

/// <summary>That the walk would find something.</summary>
public sealed class TranslationsTests : IAsyncDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().AddSingleton<Translations>()
        .AddDbContext<SqliteDb>(options => options.UseSqlite("Data Source=:memory:").ReplaceService<IQueryCompiler, TranslatingCompiler>()).BuildServiceProvider();

    private Translations Translations => services.GetRequiredService<Translations>();

    public async ValueTask DisposeAsync() => await services.DisposeAsync();

    [Fact]
    public async Task What_only_another_database_can_do_is_a_fault()
    {
        await RunAsync(db => db.Products.CountAsync(product => EF.Functions.Glob(product.Sku, "H*")));

        Assert.Contains("could not be translated", Assert.Single(Translations.Faults), StringComparison.Ordinal);
        Assert.Empty(Translations.Statements);
    }

    [Fact]
    public async Task A_query_is_one_however_often_it_is_asked_and_whatever_its_values_are()
    {
        foreach (var sku in (string[])["H-1", "H-2"]) await RunAsync(db => db.Products.FirstAsync(product => product.Sku == sku));
        await RunAsync(db => db.Products.Where(product => product.Sku == "H-1").ExecuteUpdateAsync(set => set.SetProperty(product => product.Title, "Clamp")));

        Assert.Empty(Translations.Faults);
        Assert.Equal(2, Translations.Distinct);
        Assert.Equal(["SELECT TOP(1) [p]", "UPDATE [p]\nSET [p"], Translations.Statements.Select(statement => statement.ReplaceLineEndings("\n")[..17]));
    }

    // There is no table behind it: SQL Server has been asked before that is noticed.
    private async Task RunAsync(Func<SqliteDb, Task> ask)
    {
        await using var scope = services.CreateAsyncScope();
        await Assert.ThrowsAsync<SqliteException>(() => ask(scope.ServiceProvider.GetRequiredService<SqliteDb>()));
    }
}
