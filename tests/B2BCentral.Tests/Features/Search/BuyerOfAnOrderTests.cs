using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Changes;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Buyer = B2BCentral.Data.Buyers.Buyer;

namespace B2BCentral.Tests.Features.Search;

/// <summary>Who is known by an order alone has a key with the marketplace in it, which is no word for people.</summary>
public sealed class BuyerOfAnOrderTests(BuyerOfAnOrderTests.Shop site) : IClassFixture<BuyerOfAnOrderTests.Shop>
{
    [Theory]
    [InlineData("111-7", "Buyer of order 111-7")]
    [InlineData("111-8", "order id 111-8")]
    public async Task Is_found_by_the_order_and_told_with_it(string order, string words)
    {
        var row = (await site.GetPageAsync($"/search?seller=shop&marketplace=US&q={order}")).QuerySelector("[aria-labelledby=search-companies] tbody tr")!.TextContent;

        Assert.Contains(words, row, StringComparison.Ordinal);
        Assert.DoesNotContain("\t", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_a_subject_of_the_audit_log_without_a_tab()
    {
        using var visitor = site.NewVisitor();
        var csv = (await visitor.GetAsync("/settings/audit.csv?seller=shop&marketplace=US")).Text;

        Assert.Contains("111-7 US", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("\t", csv, StringComparison.Ordinal);
    }

    public sealed class Shop : SeededSite
    {
        protected override async Task SeedAsync()
        {
            await Given.Seller("shop").Order(on: "2025-03-28");
            await using var scope = Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
            var seller = await db.Sellers.Select(known => known.Id).SingleAsync();
            foreach (var (id, order, name) in ((int, string, string?)[])[(900, "111-7", null), (901, "111-8", "Named Ltd")])
            {
                db.Buyers.Add(new Buyer
                {
                    SellerId = seller,
                    BuyerId = id,
                    KeyKind = BuyerKeyKind.OrderNumber,
                    Key = Buyer.KeyOfOrder("US", order),
                    Name = name,
                    IndustryId = Segment.OtherId,
                    RegionId = Segment.OtherId,
                    SizeId = Segment.OtherId,
                });
            }

            db.Changes.Add(new Change { SellerId = seller, ChangeId = 900, Kind = ChangeKind.Company, BuyerId = 900, Field = "industry", After = "Construction", At = Clock.GetUtcNow(), UserId = TestSignIn.OperatorId });
            await db.SaveChangesAsync();
        }
    }
}
