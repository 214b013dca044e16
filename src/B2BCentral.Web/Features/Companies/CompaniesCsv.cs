using B2BCentral.Data.Buyers;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.Companies;

/// <summary>The list as a file. Its columns add up to the totals on screen; with its empty industries filled in it can be loaded as a list of buyers.</summary>
public static class CompaniesCsv
{
    private static readonly string[] Columns =
    [
        // Not "region", which a list of buyers says of the company itself: loaded again, where most orders go to would become that.
        "buyer-id", "company", "order-id", "po-number", "e-mail-domain", "tax-id", "industry", "sub-industry", "ships-to", "size", "orders", "units", "sales", "currency", "first-order", "last-order",
    ];

    public static CsvResult Of(CompanyListFilter filter, CompanyList list) => new(
        CsvResult.NameOf("companies", filter.Store, FilterReader.Text(filter.Figures.Period.From), FilterReader.Text(filter.Figures.Period.To)),
        Columns, list.Companies.Select(company => CellsOf(company, filter.Store)));

    private static IEnumerable<string?> CellsOf(CompanySales company, Storefront store)
    {
        var (buyer, name) = (company.Buyer, $"company.{company.Buyer.BuyerId}");
        return
        [
            Key(buyer, BuyerKeyKind.BuyerId), buyer.Name, Key(buyer, BuyerKeyKind.OrderNumber), Key(buyer, BuyerKeyKind.PurchaseOrderNumber), buyer.EmailDomain, buyer.TaxId,
            company.Industry, company.SubIndustry, company.Region, company.Size,
            FigureText.Orders(name, company.Figure, null).Value, FigureText.Units(name, company.Figure, null).Value, Texts.Plain(company.Figure.Sales, store.Currency),
            store.Currency.Code, FilterReader.Text(company.First), FilterReader.Text(company.Last),
        ];
    }

    private static string? Key(Buyer buyer, BuyerKeyKind kind) => buyer.KeyKind == kind ? buyer.KnownBy : null;
}
