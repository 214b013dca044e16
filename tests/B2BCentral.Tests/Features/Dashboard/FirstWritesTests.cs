using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Users;
using B2BCentral.Data.Widgets;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Features.Dashboard;

/// <summary>Two windows of one user may be the first to remember the same thing.</summary>
public sealed class FirstWritesTests(FirstWritesTests.Shop site) : IClassFixture<FirstWritesTests.Shop>
{
    // Enough for the second to have looked whether anything is remembered.
    private static readonly TimeSpan ALittle = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task What_the_second_does_with_a_widget_is_added_to_what_the_first_did()
    {
        var answer = await WhileAnotherWritesAsync("/b2b/widgets/top-products/minimize", [], (db, seller) => db.WidgetPreferences.Add(
            new WidgetPreference { SellerId = seller, UserId = TestSignIn.OperatorId, Widget = "top-products", Stars = 4 }));

        var kept = await ReadAsync(db => db.WidgetPreferences.AsNoTracking().SingleAsync(p => p.Widget == "top-products"));
        Assert.Equal((302, true, 4), (answer.Status, kept.IsMinimized, kept.Stars));
    }

    [Fact]
    public async Task A_view_that_both_save_is_the_seconds()
    {
        var answer = await WhileAnotherWritesAsync("/b2b/views", [("Name", "Mine"), ("State", "range=7d")], (db, seller) => db.UserSettings.Add(
            new UserSetting { SellerId = seller, UserId = TestSignIn.OperatorId, Name = "dashboard.view.Mine", Value = "range=90d" }));

        Assert.Equal((302, "range=7d"), (answer.Status, (await ReadAsync(db => db.UserSettings.AsNoTracking().SingleAsync(s => s.Name == "dashboard.view.Mine"))).Value));
    }

    private async Task<Answer> WhileAnotherWritesAsync(string url, IEnumerable<(string, string)> fields, Action<B2BCentralDb, int> write)
    {
        using var visitor = site.NewVisitor();
        var token = (await visitor.GetAsync("/b2b")).Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        var seller = await db.Sellers.Select(s => s.Id).SingleAsync();
        await using var transaction = await db.BeginWritingAsync(seller);

        var second = Task.Run(() => visitor.PostWithoutTokenAsync(url, null, fields.Append(("__RequestVerificationToken", token))));
        await Task.Delay(ALittle);
        Assert.False(second.IsCompleted, "The second did not wait for the first.");
        write(db, seller);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return await second;
    }

    private async Task<T> ReadAsync<T>(Func<B2BCentralDb, Task<T>> read)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<B2BCentralDb>());
    }

    public sealed class Shop : SeededSite
    {
        protected override async Task SeedAsync() => await Given.Order(on: "2025-03-28");
    }
}
