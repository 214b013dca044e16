using System.Globalization;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Orders;
using B2BCentral.Data.Sellers;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Reading.Tables;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Segments;
using B2BCentral.Metrics.Time;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Writing;

/// <summary>Makes an order of the lines that share its number.</summary>
internal sealed class OrderBuilder(
    SellerMarketplace marketplace, ProductCatalog products, BuyerDirectory buyers, SegmentCatalog segments, ImportCounts counts)
{
    private const int LongestText = 100;

    /// <summary>Why a line cannot belong to this marketplace; null when it can.</summary>
    public RejectedLine? Refuse(OrderLine line) =>
        // An order of that number in another marketplace is another order.
        ForeignChannels.Refuse(line, marketplace, counts) ?? (RefuseOwn(line) is { } refusal ? refusal with { OrderNumber = line.OrderNumber } : null);

    private RejectedLine? RefuseOwn(OrderLine line)
    {
        if (line is { LineAmount: not null, Currency: { } stated } && ForeignCurrencies.Refuse(line, [stated], marketplace, counts) is { } foreign) return foreign;
        if (ForeignCurrencies.Refuse(line, line.Currencies, marketplace, counts) is { } written) return written;

        if (line.LineAmount is not null) counts.OwnAmounts++;
        if (line.LineAmount is > RowValues.LargestAmount)
            return Refusal(
                line, "amount", line.LineAmount.Value.ToString(CultureInfo.InvariantCulture), T("The amount is larger than any order."), T("Check the decimal sign of the column."));
        if (line.OrderNumber.Length > 64)
            return Refusal(line, "order id", line.OrderNumber, T("The order id is longer than 64 characters."), T("Check which column holds the order id."));
        return line.Sku.Length > LongestText
            ? Refusal(line, "sku", line.Sku, Tf($"The SKU is longer than {LongestText} characters."), T("Check which column holds the SKU."))
            : null;
    }

    /// <summary>Buyers of whom an order taught what the seller's list said of that order only.</summary>
    public HashSet<Buyer> NewlyClassified { get; } = [];

    /// <summary>One line id of one SKU is one item, however often a file repeats it; the last row tells it as it is.</summary>
    public IReadOnlyList<OrderLine> WithoutRepeats(IReadOnlyList<OrderLine> lines)
    {
        if (lines.Count == 1 || lines.All(line => line.OrderItemId is null)) return lines;
        var last = lines.Where(line => line.OrderItemId is not null).GroupBy(line => (line.OrderItemId, line.Sku)).ToDictionary(group => group.Key, group => group.Last());
        var kept = lines.Where(line => line.OrderItemId is null || ReferenceEquals(last[(line.OrderItemId, line.Sku)], line)).ToList();
        counts.Unchanged += lines.Count - kept.Count;
        return kept;
    }

    /// <summary>What the lines tell of the order itself; its products and its buyer are not looked up yet.</summary>
    /// <param name="lines">The lines that share a number, without repeats.</param>
    /// <param name="stored">The order as the database holds it, which tells what the file has no column for; null when it is new.</param>
    public Order Build(IReadOnlyList<OrderLine> lines, Order? stored)
    {
        var first = lines[0];
        var order = new Order
        {
            SellerId = marketplace.SellerId,
            Marketplace = marketplace.Code,
            OrderNumber = first.OrderNumber,
            Day = lines.Min(DayOf),
            PurchasedAt = Stored(lines.Min(line => line.PurchasedAt)),
            LastUpdatedAt = Stored(lines.Max(line => line.LastUpdatedAt)),
            IsNonAmazon = first.IsNonAmazon,
            IsBusiness = lines.Any(line => line.IsBusiness),
            Status = OrderStatuses.Parse(first.OrderStatus),
            Fulfillment = FulfillmentOf(first.FulfillmentChannel),
            PurchaseOrderNumber = PlainText.Cut(lines.Select(line => line.PurchaseOrderNumber).FirstOrDefault(text => text is not null), LongestText),
        };
        if (stored is not null) UntoldFields.Keep(order, stored, first.Told);
        order.Items.AddRange(lines.Select((line, index) => ItemOf(line, index, order)));
        Round(order.Items, lines);
        return order;
    }

    /// <summary>Names the products and the buyer of an order that was built, and learns of them what it tells.</summary>
    public void Place(Order order, IReadOnlyList<OrderLine> lines, Order? stored)
    {
        Classify(order, lines, stored);
        foreach (var (item, line) in order.Items.Zip(lines)) item.ProductId = products.IdOf(line);
    }

    private void Classify(Order order, IReadOnlyList<OrderLine> lines, Order? stored)
    {
        var line = lines[0];
        var region = FirstKnown(segments.RegionOf(Region.Of(line.Region, line.Country, marketplace.Place.Country)), line.Told.HasFlag(OrderFields.Region) ? null : stored?.RegionId);
        order.RegionId = region;
        if (!order.IsBusiness) return;

        var listed = buyers.FindOfOrder(marketplace.Code, order.OrderNumber) ?? buyers.Find(BuyerKeyKind.PurchaseOrderNumber, order.PurchaseOrderNumber);
        var buyer = lines.Select(BuyerOf).FirstOrDefault(known => known is not null) ?? BuyerUntold(line.Told, stored) ?? listed;
        if (buyer is not null && listed is not null && buyer != listed) Teach(buyer, listed);
        if (buyer is not null) buyer.TaxId = lines.Select(one => one.BuyerTaxId).FirstOrDefault(known => known is not null) ?? buyer.TaxId;

        // The seller's list says it of the buyer; an order's own columns say it where the list does not. The address knows better where it went.
        order.BuyerId = buyer?.BuyerId;
        var same = stored?.BuyerId is null || stored.BuyerId == buyer?.BuyerId ? stored : null;
        order.IndustryId = FirstKnown(buyer?.IndustryId, line.Told.HasFlag(OrderFields.Industry) ? segments.IndustryOf(line.Industry, line.SubIndustry) : same?.IndustryId);
        order.SizeId = FirstKnown(buyer?.SizeId, line.Told.HasFlag(OrderFields.CompanySize) ? segments.SizeOf(line.CompanySize) : same?.SizeId);
        order.RegionId = FirstKnown(region, buyer?.RegionId);
    }

    // Whom the file has no column to name. Who is known by an order or PO number is found by it.
    private Buyer? BuyerUntold(OrderFields told, Order? stored)
    {
        if (stored?.BuyerId is not { } id) return null;

        var buyer = buyers.Get(id);
        var isTold = buyer.KeyKind switch
        {
            BuyerKeyKind.BuyerId => told.HasFlag(OrderFields.BuyerId),
            BuyerKeyKind.Company => told.HasFlag(OrderFields.CompanyName),
            _ => true,
        };
        return isTold ? null : buyer;
    }

    // A list that names an order or a PO number means whoever placed it.
    private void Teach(Buyer buyer, Buyer listed)
    {
        var before = (buyer.IndustryId, buyer.RegionId, buyer.SizeId);
        buyer.IndustryId = FirstKnown(buyer.IndustryId, listed.IndustryId);
        buyer.RegionId = FirstKnown(buyer.RegionId, listed.RegionId);
        buyer.SizeId = FirstKnown(buyer.SizeId, listed.SizeId);
        if (before != (buyer.IndustryId, buyer.RegionId, buyer.SizeId)) NewlyClassified.Add(buyer);
    }

    private Buyer? BuyerOf(OrderLine line)
    {
        if (line.BuyerId is not null) return buyers.GetOrAdd(BuyerKeyKind.BuyerId, line.BuyerId, line.CompanyName);
        return line.CompanyName is null ? null : buyers.GetOrAdd(BuyerKeyKind.Company, line.CompanyName, line.CompanyName);
    }

    private OrderItem ItemOf(OrderLine line, int index, Order order)
    {
        var orderStatus = line.Told.HasFlag(OrderFields.OrderStatus) ? OrderStatuses.Parse(line.OrderStatus) : order.Status;
        var itemStatus = OrderStatuses.Parse(line.ItemStatus);
        return new OrderItem
        {
            SellerId = marketplace.SellerId,
            Line = index + 1,
            Quantity = line.Quantity,
            Amount = MinorUnits(line.LineAmount),
            PromotionDiscount = MinorUnits(line.PromotionDiscount),
            IsCancelled = orderStatus == OrderStatus.Cancelled || itemStatus == OrderStatus.Cancelled,
            Status = itemStatus == OrderStatus.Unknown ? orderStatus : itemStatus,
            PriceDesignation = DesignationOf(line.PriceDesignation),
            OrderItemId = line.OrderItemId is { Length: <= 40 } id ? id : null,
        };
    }

    // The sum of what counts stays exact to half a cent for each order, however many lines have more decimals than their currency.
    private void Round(List<OrderItem> items, IReadOnlyList<OrderLine> lines)
    {
        var fractions = Enumerable.Range(0, lines.Count).Where(i => lines[i].LineAmount is { } amount && Money.IsRounded(amount, marketplace.Currency)).ToList();
        if (fractions.Count == 0) return;

        counts.Rounded += fractions.Count;
        foreach (var group in fractions.GroupBy(i => items[i].IsCancelled).Select(group => group.ToList()))
        {
            var rounded = LineAmounts.ToMinorUnits([.. group.Select(i => lines[i].LineAmount!.Value)], marketplace.Currency);
            for (var i = 0; i < group.Count; i++) items[group[i]].Amount = rounded[i];
        }
    }

    // To the millisecond, as databases keep it: an instant with more decimals would look like another one on the next import.
    private static DateTimeOffset? Stored(DateTimeOffset? at) => at is { } instant ? DateTimeOffset.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds()) : null;

    private DateOnly DayOf(OrderLine line) => line.PurchasedAt is { } instant ? LocalDay.Of(instant, marketplace.Place.TimeZone) : line.PurchaseDay!.Value;

    private long? MinorUnits(decimal? amount) => amount is { } value ? Money.ToMinorUnits(value, marketplace.Currency) : null;

    private static FulfillmentChannel FulfillmentOf(string? text) => text?.ToUpperInvariant() switch
    {
        "AMAZON" or "AFN" => FulfillmentChannel.Marketplace,
        "MERCHANT" or "MFN" => FulfillmentChannel.Merchant,
        _ => FulfillmentChannel.Unknown,
    };

    private static PriceDesignation DesignationOf(string? text) => text is null
        ? PriceDesignation.Standard
        : Enum.TryParse<PriceDesignation>(string.Concat(text.Where(char.IsLetter)), ignoreCase: true, out var designation) ? designation : PriceDesignation.Standard;

    private static int FirstKnown(params ReadOnlySpan<int?> ids)
    {
        foreach (var id in ids)
            if (id is { } known and not Segment.OtherId) return known;

        return Segment.OtherId;
    }

    private static RejectedLine Refusal(OrderLine line, string field, string value, string reason, string remedy) =>
        new() { LineNumber = line.LineNumber, Field = field, Value = PlainText.OnOneLine(value, 200), Reason = reason, Remedy = remedy };
}
