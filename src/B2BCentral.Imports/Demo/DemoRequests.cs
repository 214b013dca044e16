using System.Security.Cryptography;
using B2BCentral.Data;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Requests;
using B2BCentral.Data.Sellers;
using B2BCentral.Data.Tasks;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Imports.Demo;

/// <summary>Business customers who ask a made-up seller for a better price: two who wait, one who got it, one who got no answer.</summary>
internal sealed class DemoRequests(B2BCentralDb db, SellerMarketplace marketplace, DateTimeOffset now)
{
    private int last;

    public async Task AddAsync()
    {
        var offers = await db.Offers.Include(o => o.Tiers).Where(o => o.SellerId == marketplace.SellerId && o.BusinessPrice != null && o.Stock > 0)
            .Join(db.Products.Where(p => p.SellerId == marketplace.SellerId && p.Asin != null), o => o.ProductId, p => p.ProductId, (o, p) => new { Offer = o, Product = p })
            .OrderBy(one => one.Product.ProductId).ToListAsync();
        var gloves = offers.First(one => one.Product.Title!.StartsWith("Nitrile Coated Work Gloves", StringComparison.Ordinal));
        var scarce = offers.MinBy(one => one.Offer.Stock)!;

        var discounted = offers.First(one => one.Offer.Tiers.Count > 0);
        var tier = discounted.Offer.Tiers.MaxBy(one => one.LowerBound)!;
        var answered = Add(discounted.Product, "Puget Sound Schools", tier.LowerBound + 4, now.AddDays(-6));
        (answered.AnsweredAt, answered.AnsweredBy, answered.AnsweredFrom) = (now.AddDays(-5), "local", tier.LowerBound);
        answered.AnsweredPrice = discounted.Offer.Pricing().UnitPriceAt(answered.Quantity, discounted.Offer.StandardPrice);
        db.TaskRecords.Add(DoneBy(answered, discounted.Product));
        Add(offers[1].Product, "Harbor Machine Works", 10, now.AddDays(-12));
        Add(scarce.Product, "Cascade Facility Services", (int)scarce.Offer.Stock! + 9, now.AddHours(-7));
        Add(gloves.Product, "St. Mary Hospital", 40, now.AddHours(-17)).Note = "We order gloves every month and would like to stay with one supplier.";
        await RaiseAboveListAsync(offers[^1].Offer);
        await db.SaveChangesAsync();
    }

    private BuyerRequest Add(Product product, string company, int quantity, DateTimeOffset askedAt)
    {
        var request = new BuyerRequest
        {
            SellerId = marketplace.SellerId,
            RequestId = ++last,
            Marketplace = marketplace.Code,
            ProductId = product.ProductId,
            Asin = product.Asin!,
            Company = company,
            Quantity = quantity,
            AskedAt = askedAt,
            AskerHash = RandomNumberGenerator.GetBytes(SHA256.HashSizeInBytes),
        };
        db.BuyerRequests.Add(request);
        return request;
    }

    private static TaskRecord DoneBy(BuyerRequest request, Product product) => new()
    {
        SellerId = request.SellerId,
        TaskId = $"buyer-request-{request.RequestId}",
        Type = TaskType.BuyerRequest,
        Marketplace = request.Marketplace,
        Title = $"{request.Company} asks for {request.Quantity} × {product.Title}",
        Reason = $"Wants {request.Quantity:N0} units.",
        Subject = $"{request.RequestId}",
        AppearedAt = request.AskedAt,
        End = TaskEnd.Done,
        EndedAt = request.AnsweredAt!.Value,
        EndedBy = request.AnsweredBy,
    };

    // A listing that was repriced and whose business price was forgotten.
    private async Task RaiseAboveListAsync(Offer offer)
    {
        var tiers = await db.QuantityDiscountTiers.Where(t => t.SellerId == offer.SellerId && t.Marketplace == offer.Marketplace && t.ProductId == offer.ProductId).ToListAsync();
        db.QuantityDiscountTiers.RemoveRange(tiers);
        (offer.BusinessPrice, offer.AboveListSince) = (offer.StandardPrice * 104 / 100, now.AddDays(-2));
    }
}
