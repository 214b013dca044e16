using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Features.Errors;

public sealed class BusyDatabaseTests
{
    [Fact]
    public async Task An_edit_while_a_file_is_being_written_is_told_to_wait_and_changes_nothing()
    {
        await using var site = new HastySite();
        await site.Given.Order(asin: "S1");
        using var visitor = site.NewVisitor();
        var address = "/listings/stock/S1?seller=my-shop&marketplace=US";
        var opened = (await visitor.GetAsync(address)).Page.QuerySelector("[name=opened]")!.GetAttribute("value")!;
        await using var import = site.Services.CreateAsyncScope();
        var db = import.ServiceProvider.GetRequiredService<B2BCentralDb>();
        await using var writing = await db.BeginWritingAsync(await db.Sellers.Select(seller => seller.Id).SingleAsync());

        var answer = await visitor.PostAsync(address, null, ("keptBy", "seller"), ("units", "5"), ("opened", opened));

        Assert.Equal(503, answer.Status);
        Assert.Contains("A file is being written", answer.Page.Words("main"), StringComparison.Ordinal);
        await writing.RollbackAsync();
        Assert.Equal(302, (await visitor.PostAsync(address, null, ("keptBy", "seller"), ("units", "5"), ("opened", opened))).Status);
    }

    /// <summary>Waits for another one's writing a second only.</summary>
    private sealed class HastySite : TestSite
    {
        protected override void ConfigureWebHost(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("ConnectionStrings:B2BCentral", Database.HastyConnectionString);
        }
    }
}
