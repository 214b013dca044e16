using B2BCentral.Data.Sellers;
using B2BCentral.Imports.Reading;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Writing;

/// <summary>Orders of another marketplace than the file is loaded for: a row of them is rejected, and a file that has no others is refused as a whole.</summary>
internal static class ForeignChannels
{
    /// <returns>Why the line cannot be used; null unless its sales channel is another marketplace that is known.</returns>
    public static RejectedLine? Refuse(OrderLine line, SellerMarketplace marketplace, ImportCounts counts)
    {
        if (MarketplaceCatalog.OfChannel(line.SalesChannel) is not { } place || place.Code == marketplace.Code) return null;

        counts.ForeignChannels[place.Code] = counts.ForeignChannels.GetValueOrDefault(place.Code) + 1;
        return new RejectedLine
        {
            LineNumber = line.LineNumber,
            Field = "sales-channel",
            Value = place.SalesChannel,
            Reason = Tf($"This is an order of {place.SalesChannel} and not of this marketplace ({marketplace.Code})."),
            Remedy = Tf($"Import this row with --marketplace {place.Code}."),
        };
    }

    /// <summary>Asked at the end, as rows of our own may come last. Orders of the channel Non-Amazon belong to no marketplace.</summary>
    /// <exception cref="UnusableReportException">Every order of a marketplace is of another one.</exception>
    public static void RefuseFile(ImportCounts counts, SellerMarketplace marketplace)
    {
        if (counts.OwnOrders > 0 || counts.ForeignChannels.Count == 0) return;

        var places = counts.ForeignChannels.OrderByDescending(found => found.Value).Select(found => MarketplaceCatalog.Get(found.Key)).ToList();
        throw new UnusableReportException(
            Tf($"Its orders are of {string.Join(T(" and "), places.Select(place => place.SalesChannel))}, and none is of marketplace {marketplace.Code}."),
            Tf($"Import it with --marketplace {string.Join(T(" or "), places.Select(place => place.Code))}."));
    }
}
