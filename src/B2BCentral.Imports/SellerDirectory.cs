using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Sellers;
using B2BCentral.Imports.Reading;
using B2BCentral.Metrics.Time;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports;

/// <summary>Finds or adds the seller and marketplace that data belongs to.</summary>
public partial class SellerDirectory(B2BCentralDb db, TimeProvider time)
{
    /// <summary>In an open transaction: nobody else writes for the seller until it ends, and of two that add the same seller the second finds the first's.</summary>
    /// <exception cref="UnusableReportException">The slug or the marketplace is not valid, or the seller is a demo.</exception>
    public async Task<SellerMarketplace> GetOrAddAsync(string slug, string marketplaceCode, CancellationToken cancellation = default)
    {
        if (!IsSlug(slug))
            throw new UnusableReportException($"'{slug}' cannot be the name of a seller.", "Use lower-case letters, digits and dashes, such as northfield-tools.");
        var place = MarketplaceCatalog.Find(marketplaceCode) ?? throw new UnusableReportException(
            $"There is no marketplace '{marketplaceCode}'.", $"Use one of {string.Join(", ", MarketplaceCatalog.Codes)}.");

        var id = await IdOfAsync(slug, cancellation);
        if (id is null)
        {
            await db.LockSellerAsync(LockOf(slug), cancellation);
            id = await IdOfAsync(slug, cancellation);
        }

        // Read after it is locked: who held the lock has changed it.
        if (id is { } known) await db.LockSellerAsync(known, cancellation);
        var seller = await db.Sellers.Include(s => s.Marketplaces).FirstOrDefaultAsync(s => s.Id == id, cancellation) ?? Added(slug, NameOf(slug), isDemo: false);
        if (seller.IsDemo)
            throw new UnusableReportException($"'{slug}' is a demo seller, and real orders never mix with invented ones.", "Choose another name with --seller.");

        return await WithMarketplaceAsync(seller, place);
    }

    /// <summary>Whether it can be the name of a seller in commands and addresses.</summary>
    public static bool IsSlug(string text) => Slug().IsMatch(text);

    /// <summary>A list of buyers adds no marketplace to a seller who has others: whoever left --marketplace out meant one of those.</summary>
    /// <exception cref="UnusableReportException">The seller sells, but not in this marketplace.</exception>
    public async Task RefuseWithoutOrdersAsync(string slug, string marketplaceCode)
    {
        var codes = await db.Marketplaces.Where(m => db.Sellers.Any(s => s.Id == m.SellerId && s.Slug == slug)).Select(m => m.Code).ToListAsync();
        if (codes.Count > 0 && !codes.Contains(marketplaceCode))
            throw new UnusableReportException($"'{slug}' has no orders in {marketplaceCode}.", $"Name a marketplace of this seller: --marketplace {string.Join(" or ", codes)}.");
    }

    /// <summary>Whoever has orders and never had a file has them from the command that invents some.</summary>
    /// <exception cref="UnusableReportException">The seller's orders are invented.</exception>
    public async Task RefuseInventedOrdersAsync(string slug, int sellerId)
    {
        if (!await db.Imports.AnyAsync(i => i.SellerId == sellerId) && await db.Orders.AnyAsync(o => o.SellerId == sellerId))
            throw new UnusableReportException(Tf($"'{slug}' has invented orders, and real orders never mix with those."), T("Choose another name with --seller for what was really sold."));
    }

    public async Task<SellerMarketplace> AddDemoAsync(string slug, string name, string marketplaceCode, bool isPeer = false)
    {
        var seller = Added(slug, name, isDemo: true);
        seller.IsPeer = isPeer;
        return await WithMarketplaceAsync(seller, MarketplaceCatalog.Get(marketplaceCode));
    }

    /// <summary>First and last order day as the orders now stand; pages say "no data" before the first. A day that is still to come is a slip of the pen: what lies before it is not known for that.</summary>
    public async Task RefreshDataSpanAsync(SellerMarketplace marketplace)
    {
        var days = db.Orders.Where(o => o.SellerId == marketplace.SellerId && o.Marketplace == marketplace.Code && !o.IsNonAmazon).Select(o => (DateOnly?)o.Day);
        marketplace.FirstOrderDay = await days.MinAsync();
        var today = LocalDay.Of(time.GetUtcNow(), marketplace.Place.TimeZone);
        marketplace.LastOrderDay = await days.Where(day => day <= today).MaxAsync() ?? marketplace.FirstOrderDay;
    }

    /// <summary>Pages say when data last came, and caches forget the figures they hold.</summary>
    public void MarkChanged(SellerMarketplace marketplace)
    {
        marketplace.ImportedAt = time.GetUtcNow();
        marketplace.DataVersion++;
    }

    private Task<int?> IdOfAsync(string slug, CancellationToken cancellation) => db.Sellers.Where(s => s.Slug == slug).Select(s => (int?)s.Id).FirstOrDefaultAsync(cancellation);

    // Beside the ids, which are positive. Two names with one number only wait for each other.
    private static int LockOf(string slug) => BinaryPrimitives.ReadInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(slug))) | int.MinValue;

    private Seller Added(string slug, string name, bool isDemo)
    {
        var seller = new Seller { Slug = slug, Name = name, IsDemo = isDemo, CreatedAt = time.GetUtcNow() };
        db.Sellers.Add(seller);
        return seller;
    }

    private async Task<SellerMarketplace> WithMarketplaceAsync(Seller seller, Marketplace place)
    {
        var marketplace = seller.Marketplaces.Find(m => m.Code == place.Code);
        if (marketplace is null)
        {
            marketplace = new SellerMarketplace { Code = place.Code };
            seller.Marketplaces.Add(marketplace);
        }

        await db.SaveChangesAsync();
        return marketplace;
    }

    private static string NameOf(string slug) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(slug.Replace('-', ' '));

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]{0,63}\z", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex Slug();
}
