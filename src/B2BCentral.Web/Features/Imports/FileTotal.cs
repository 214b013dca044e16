using B2BCentral.Data.Imports;
using B2BCentral.Data.Sellers;
using B2BCentral.Metrics;
using B2BCentral.Web.Display;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Imports;

/// <summary>What a file adds up to, of businesses, of others or of all, as the command says it at its end. Null is what the file does not tell.</summary>
public sealed record FileTotal(string Name, FigureText? Orders, FigureText? Units, FigureText? Sales)
{
    /// <returns>Nothing where the import kept no total.</returns>
    public static IReadOnlyList<FileTotal> Of(Import import)
    {
        if (import is { Sales: null, Units: null }) return [];

        var currency = MarketplaceCatalog.Get(import.Marketplace).Currency;
        return
        [
            Row(T("B2B"), "b2b", import.OrdersB2B, import.UnitsB2B, import.SalesB2B, currency),
            Row(T("Non-B2B"), "non-b2b", import.Orders - import.OrdersB2B, import.Units - import.UnitsB2B, import.Sales - import.SalesB2B, currency),
            Row(T("Total"), "total", import.Orders, import.Units, import.Sales, currency),
        ];
    }

    private static FileTotal Row(string name, string key, long? orders, long? units, long? sales, Currency currency) => new(
        name, orders is { } counted ? FigureText.Counted($"file.{key}.orders", counted, null) : null, units is { } sold ? FigureText.Counted($"file.{key}.units", sold, null) : null,
        sales is { } amount ? FigureText.Sales($"file.{key}", new SalesFigure(amount, 0, 0, 0), currency, null) : null);
}
