using B2BCentral.Data;
using B2BCentral.Data.Imports;
using B2BCentral.Data.Users;
using B2BCentral.Imports.Uploads;
using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Writing;
using B2BCentral.Web.Features.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Features.Imports;

/// <summary>A store's name belongs to whoever had it first, and tells nobody else that it is taken.</summary>
public sealed class NamesOfStoresTests(ImportSite site) : IClassFixture<ImportSite>
{
    private const string Others = "others-shop";

    [Theory]
    [InlineData(null)]
    [InlineData(999)]
    public async Task Files_for_a_name_that_somebody_took_meanwhile_are_refused(int? expected)
    {
        await site.Given.Seller(Others).Order();
        await using var scope = site.Services.CreateAsyncScope();
        var before = await CountAsync(scope);

        await Assert.ThrowsAsync<NameTakenException>(() => LogOf(scope).AddAsync(Others, [NewUpload()], expected, "somebody"));

        Assert.Equal(before, await CountAsync(scope));
    }

    [Fact]
    public async Task Files_for_a_store_that_is_gone_meanwhile_make_none_anew()
    {
        await using var scope = site.Services.CreateAsyncScope();

        await Assert.ThrowsAsync<NameTakenException>(() => LogOf(scope).AddAsync("gone-shop", [NewUpload()], expected: 7, "somebody"));

        Assert.False(await Db(scope).Sellers.AnyAsync(s => s.Slug == "gone-shop"));
    }

    [Fact]
    public async Task Who_opens_a_free_name_is_its_owner()
    {
        await using var scope = site.Services.CreateAsyncScope();

        await LogOf(scope).AddAsync("new-shop", [NewUpload()], expected: null, TestSignIn.OperatorId);

        Assert.Equal(SellerRole.Owner, await Db(scope).Memberships.Where(m => m.UserId == TestSignIn.OperatorId).Select(m => m.Role).SingleAsync());
    }

    [Fact]
    public async Task Who_opens_no_stores_is_told_the_same_of_a_free_and_a_taken_name()
    {
        await site.Given.Seller(Others).Order();
        using var editor = await MemberAsync(SellerRole.Editor);

        var (taken, free) = (await UploadAsync(editor, Others), await UploadAsync(editor, "free-shop"));

        Assert.Equal((422, 422), (taken.Status, free.Status));
        Assert.Contains("Only owners can create new stores", free.Page.Words("main"), StringComparison.Ordinal);
        Assert.Equal(free.Page.Words("main").Replace("free-shop", "", StringComparison.Ordinal), taken.Page.Words("main").Replace(Others, "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_owner_is_told_that_a_name_is_not_free_and_nothing_of_who_has_it()
    {
        await site.Given.Seller(Others).Order();
        using var owner = await MemberAsync(SellerRole.Owner);

        var answer = await UploadAsync(owner, Others);

        Assert.Equal(422, answer.Status);
        Assert.Contains(OpenStoreCommand.NotFree, answer.Page.Words("main"), StringComparison.Ordinal);
    }

    private static Upload NewUpload() => new() { Marketplace = "US", FileName = "orders.txt", Format = "auto", UserId = "somebody" };

    private static UploadLog LogOf(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<UploadLog>();

    private static B2BCentralDb Db(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<B2BCentralDb>();

    private static async Task<(int Uploads, int Members)> CountAsync(AsyncServiceScope scope) => (await Db(scope).Uploads.CountAsync(), await Db(scope).Memberships.CountAsync());

    private Task<Answer> UploadAsync(Visitor visitor, string name) =>
        site.UploadAsync(visitor, ImportSite.Own, [("orders.txt", OrderRow.Report(new OrderRow("1")))], ("OwnStore", name));

    private async Task<Visitor> MemberAsync(SellerRole role)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var own = await Db(scope).Sellers.Where(s => s.Slug == ImportSite.Own).Select(s => s.Id).SingleAsync();
        return site.NewMember(await TestSignIn.MemberCookieAsync(site.Services, own, role));
    }
}
