using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Sellers;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Reading.Opening;
using B2BCentral.Imports.Reading.Prices;
using B2BCentral.Metrics;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Writing;

/// <summary>Works out what a file of prices would do; the batch is looked at and applied later.</summary>
public class PriceFile(B2BCentralDb db, PriceBatches batches)
{
    /// <param name="file">Is closed at the end.</param>
    /// <returns>The number of the batch.</returns>
    /// <exception cref="UnusableReportException">Nothing of the file can be used.</exception>
    public async Task<int> PreviewAsync(ReportFile file, SellerMarketplace marketplace, string userId)
    {
        using (file)
        {
            var offers = await OffersAsync(marketplace);
            using var reader = PriceFileReader.Open(file, marketplace.Code, offers, marketplace.Currency);
            var lines = reader.Lines().AtMost(RowLimit.ToLookThrough).ToList();
            var repeated = lines.Where(line => line.Offer is not null).GroupBy(line => line.Offer!.ProductId).Where(group => group.Count() > 1)
                .ToDictionary(group => group.Key, group => group.Select(line => line.LineNumber).ToList());
            return await batches.AddAsync(
                marketplace.SellerId, marketplace.Code, ChangeBatchKind.PriceFile, file.Name, userId, lines.Select(line => RowOf(line, repeated)));
        }
    }

    private async Task<Dictionary<string, PricedSku>> OffersAsync(SellerMarketplace marketplace)
    {
        var skus = await db.Products.Where(p => p.SellerId == marketplace.SellerId).ToDictionaryAsync(p => p.ProductId, p => p.Sku);
        var offers = await db.Offers.AsNoTracking().Include(o => o.Tiers).Where(o => o.SellerId == marketplace.SellerId && o.Marketplace == marketplace.Code).ToListAsync();
        return offers.ToDictionary(offer => skus[offer.ProductId], offer => new PricedSku(offer.ProductId, skus[offer.ProductId], offer.StandardPrice, offer.Pricing()));
    }

    private static PriceBatchRow RowOf(PriceFileLine line, Dictionary<int, List<int>> repeated)
    {
        var row = new PriceBatchRow(line.LineNumber, line.Offer?.ProductId, line.Sku, line.Offer?.Pricing, line.After, null);
        if (line.Problem is { } problem) return row with { Problem = Words(problem), ProblemField = problem.Field };

        // Nobody can tell which of two lines is meant.
        return line.Offer is { } offer && repeated.TryGetValue(offer.ProductId, out var lines)
            ? row with { Problem = Tf($"The SKU stands in the lines {string.Join(", ", lines.Take(5))}. Leave one of them."), ProblemField = "sku" }
            : row;
    }

    private static string Words(RejectedLine problem) => $"{(problem.Value.Length == 0 ? "" : $"“{PlainText.Shortened(problem.Value, 40)}”: ")}{problem.Reason} {problem.Remedy}";
}
