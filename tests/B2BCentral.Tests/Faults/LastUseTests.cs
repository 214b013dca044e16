using System.Diagnostics;
using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Testing;
using B2BCentral.Testing.Faults;
using B2BCentral.Web.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace B2BCentral.Tests.Faults;

/// <summary>While a file is being written nobody waits for the note of when a key was last used.</summary>
public sealed class LastUseTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task Nobody_fails_of_it_either_after_several_tries()
    {
        await using var database = await TestDatabase.CreateAsync();
        var refused = new RetryLimitExceededException("The maximum number of retries (3) was exceeded.", new PostgresException("sorry, too many clients already", "FATAL", "FATAL", PostgresErrorCodes.TooManyConnections));

        await new LastUseCommand(database.Clock).NoteAsync(database.Context, last: null, _ => throw refused);
    }

    [Fact]
    public async Task An_answer_of_the_api_does_not_wait_for_the_writer()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var site = new FaultSite(TestStore.Provider, database.ConnectionString);
        await site.Given.Seller(FaultSite.Seller).Order();
        using var client = site.CreateClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", await site.KeyAsync(FaultSite.Seller));
        const string Address = $"/api/v1/sales-snapshot?{SalesReport.Range}";

        await using (var scope = site.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
            await using var writing = await db.BeginWritingAsync();
            await db.ApiKeys.ExecuteUpdateAsync(set => set.SetProperty(key => key.Name, "held"));
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < 3; i++) (await client.GetAsync(Address)).EnsureSuccessStatusCode();
            Assert.InRange(watch.Elapsed, TimeSpan.Zero, Patience);
        }

        site.Clock.Advance(TimeSpan.FromMinutes(2));
        (await client.GetAsync(Address)).EnsureSuccessStatusCode();
        Assert.Equal(site.Clock.GetUtcNow(), (await database.Context.ApiKeys.AsNoTracking().SingleAsync()).UsedAt);
    }
}
