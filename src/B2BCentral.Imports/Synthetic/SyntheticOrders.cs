using B2BCentral.Data;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Writing;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Imports.Synthetic;

/// <summary>How many orders to invent, where they belong and from which seed.</summary>
public sealed record SyntheticRequest(string SellerSlug, string Marketplace, int Orders, int Years, int Seed);

/// <summary>What was invented: the days it covers and what it adds up to.</summary>
public sealed record SyntheticResult(Period Span, ImportCounts Counts, Currency Currency);

/// <summary>Stores invented orders for load tests, by the same road as imported ones and in one transaction.</summary>
public class SyntheticOrders(B2BCentralDb db, SellerDirectory sellers, OrderStore store, TimeProvider time)
{
    private const int LinesBetweenReports = 2_000;

    /// <exception cref="UnusableReportException">The seller cannot have invented orders; the database is unchanged.</exception>
    public async Task<SyntheticResult> GenerateAsync(SyntheticRequest request, IProgress<int>? lines = null)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var marketplace = await sellers.GetOrAddAsync(request.SellerSlug, request.Marketplace);
        if (await db.Imports.AnyAsync(i => i.SellerId == marketplace.SellerId))
            throw new UnusableReportException($"'{request.SellerSlug}' has imported orders, and real orders never mix with invented ones.",
                "Choose another name with --seller.");

        var yesterday = LocalDay.Of(time.GetUtcNow(), marketplace.Place.TimeZone).AddDays(-1);
        var span = new Period(yesterday.AddYears(-request.Years).AddDays(1), yesterday);
        var dice = new Dice((ulong)request.Seed);
        var shop = SyntheticShop.In(marketplace.Place, dice);
        var stream = new OrderStream(shop, span, new OrderFactory(shop, span, dice), dice);
        var counts = new ImportCounts();
        await store.StoreAsync(Reported(stream.Lines(request.Orders), lines), marketplace, counts, Refuse);
        sellers.MarkChanged(marketplace);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return new SyntheticResult(span, counts, marketplace.Currency);
    }

    private static IEnumerable<OrderLine> Reported(IEnumerable<OrderLine> lines, IProgress<int>? progress)
    {
        var done = 0;
        foreach (var line in lines)
        {
            yield return line;
            if (++done % LinesBetweenReports == 0) progress?.Report(line.LineNumber);
        }
    }

    private static void Refuse(RejectedLine line) => throw new InvalidOperationException($"An invented order cannot be stored: {line.Field} {line.Value}. {line.Reason}");
}
