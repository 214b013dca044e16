using B2BCentral.Data.Sellers;
using B2BCentral.Imports.Reading;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Writing;

/// <summary>Amounts of another currency than the marketplace's: a row of them is rejected, and a file that has no others is refused as a whole.</summary>
internal static class ForeignCurrencies
{
    private const string Or = " or ";

    /// <param name="currencies">What the amount can be in, one code unless its sign is that of several.</param>
    /// <returns>Why the line cannot be used; null when the amount can be in the marketplace's currency.</returns>
    public static RejectedLine? Refuse(ReportLine line, IReadOnlyList<string> currencies, SellerMarketplace marketplace, ImportCounts counts)
    {
        var own = marketplace.Currency.Code;
        if (currencies.Count == 0 || currencies.Contains(own)) return null;

        var name = string.Join(Or, currencies);
        counts.ForeignCurrencies[name] = counts.ForeignCurrencies.GetValueOrDefault(name) + 1;
        return new RejectedLine
        {
            LineNumber = line.LineNumber,
            Field = "currency",
            Value = Named(name),
            Reason = Tf($"This marketplace ({marketplace.Code}) counts in {own}; currencies are never added together."),
            Remedy = T("Import these rows into the marketplace of their currency with --marketplace."),
        };
    }

    /// <summary>Asked at the end, as amounts of our own may come last: if not one fits, the marketplace was mistaken, and storing the rows without a price would only make a mess.</summary>
    /// <exception cref="UnusableReportException">Every amount of the file is in another currency.</exception>
    public static void RefuseFile(ImportCounts counts, SellerMarketplace marketplace)
    {
        if (counts.OwnAmounts > 0 || counts.ForeignCurrencies.Count == 0) return;

        var name = counts.ForeignCurrencies.MaxBy(found => found.Value).Key;
        var places = name.Split(Or).SelectMany(MarketplaceCatalog.OfCurrency).ToList();
        throw new UnusableReportException(
            Tf($"Its amounts are in {Named(name)}, and marketplace {marketplace.Code} counts in {marketplace.Currency.Code}."),
            places.Count == 0 ? T("Name the marketplace it belongs to with --marketplace.") : Tf($"Import it with --marketplace {string.Join(T(" or "), places)}."));
    }

    private static string Named(string currencies) => currencies.Replace(Or, T(" or "), StringComparison.Ordinal);
}
