using System.Globalization;
using AngleSharp.Dom;
using B2BCentral.Data;
using B2BCentral.Data.Requests;
using B2BCentral.Data.Users;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static B2BCentral.Testing.GivenOrders;

namespace B2BCentral.Tests.Features.Search;

/// <summary>The site with a seller whose things have names that are alike, that mean something to databases and browsers, or that are many; and another seller.</summary>
public sealed class SearchSite : SeededSite
{
    public const string Markup = "<b id=\"x\">Clip</b> & 'co'";
    public const string Odd = "50%_[x]\\y";
    public const int ManyProducts = 25;

    /// <summary>Asks for a discount and never ordered.</summary>
    public const string Asker = "St. Mary Hospital";

    public static string Address(string words, string path = "/search") => $"{path}?seller={Seller}&marketplace=US&q={Uri.EscapeDataString(words)}";

    /// <summary>What the first column of a group says, from the first result to the last.</summary>
    public static List<string> Rows(IParentNode page, string group) => [.. page.QuerySelectorAll($"[aria-labelledby=search-{group}] tbody th").Select(name => name.Words())];

    public static List<string> FoundSkus(IParentNode page) => [.. page.QuerySelectorAll("[aria-labelledby=search-products] [data-label=SKU]").Select(sku => sku.Words())];

    /// <summary>A viewer who may look at some pages and at no other.</summary>
    public async Task<Visitor> MemberAsync(params SellerPage[] pages)
    {
        await using var scope = Services.CreateAsyncScope();
        var id = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.Where(seller => seller.Slug == Seller).Select(seller => seller.Id).SingleAsync();
        return NewMember(await TestSignIn.MemberCookieAsync(Services, id, SellerRole.Viewer, Enum.GetValues<SellerPage>().Except(pages).Select(page => (page, PageLevel.None))));
    }

    protected override async Task SeedAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.StoreAsync(
        [
            B2B("113-2000001-1000001", "2025-03-10", "VICE") with { Asin = "B0CLAMP002", Title = "Steel vice", CompanyName = "Clampworks Ltd" },
            B2B("113-2000001-1000002", "2025-03-10", "CLAMP-10") with { Asin = "B0CLAMP003", Title = "Steel jaws", CompanyName = "Lincoln School District" },
            B2B("113-2000002-1000003", "2025-03-10", "clamp") with { Asin = "B0CLAMP001", Title = "Bench tool", CompanyName = "The Clamp" },
            B2B("web-7/1", "2025-03-10", "X-CLAMP") with { Title = "Spare part", BuyerId = "C-9", CompanyName = "Ödland Öl AG" },
            B2B("WEB-7/2", "2025-03-10", "JAW") with { Title = "Clamp jaw, spare" },
            B2B("Web-8", "2025-03-10", "SAW") with { Title = "ÉLÈVE École saw" },
            Line("113_2", "2025-03-10", Odd) with { Title = "Half" },
            B2B("<i>1", "2025-03-10", "CLIP") with { Title = Markup, CompanyName = "<b>Bold</b> Co" },
            .. Enumerable.Range(1, ManyProducts).Select(i => Line($"M-{i:00}", "2025-03-10", $"MANY-{i:00}")),
        ]);
        await scope.ServiceProvider.StoreAsync([B2B("999-1", "2025-03-10", "THEIRS") with { Asin = "B0THEIRS01", Title = "Their secret clamp", CompanyName = "Their Company" }], "elsewhere");
        await Given.Seller(Seller, "IT").Order(asin: "B0ITALY001");
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        await AskAsync(db, Seller, "US", 1, "VICE", "Ärzte & Söhne", 40, "2025-03-20");
        await AskAsync(db, Seller, "US", 2, "JAW", "Ärzte & Söhne", 1_500, "2025-03-28");
        await AskAsync(db, Seller, "US", 3, "SAW", Asker, 12, "2025-03-21");
        await AskAsync(db, Seller, "US", 4, "SAW", "Lincoln School District", 9, "2025-03-22");
        await AskAsync(db, Seller, "IT", 5, "B0ITALY001", "Officina Blu", 9, "2025-03-22");
        await AskAsync(db, "elsewhere", "US", 1, "THEIRS", "Their Asker", 9, "2025-03-22");
        await db.Buyers.Where(buyer => buyer.Name == "Lincoln School District")
            .ExecuteUpdateAsync(set => set.SetProperty(buyer => buyer.EmailDomain, "lincoln.example").SetProperty(buyer => buyer.TaxId, "US91-2345"));
    }

    private static async Task AskAsync(B2BCentralDb db, string seller, string marketplace, int id, string sku, string company, int quantity, string day)
    {
        var product = await db.Products.SingleAsync(p => p.Sku == sku && db.Sellers.Any(s => s.Id == p.SellerId && s.Slug == seller));
        db.BuyerRequests.Add(new BuyerRequest
        {
            SellerId = product.SellerId,
            RequestId = id,
            Marketplace = marketplace,
            ProductId = product.ProductId,
            Asin = product.Asin ?? product.Sku,
            Company = company,
            Quantity = quantity,
            AskedAt = DateTimeOffset.Parse(day, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
            AskerHash = [(byte)id],
        });
        await db.SaveChangesAsync();
    }
}
