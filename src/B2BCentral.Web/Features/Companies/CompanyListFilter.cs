using B2BCentral.Data.Buyers;
using B2BCentral.Web.Features.Orders;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.Companies;

/// <summary>Which companies a list holds: those with orders that the filter leaves, so that each figure is that of a list of orders.</summary>
/// <param name="Again">True: those that have ordered more than once. False: the others. Null: all.</param>
public sealed record CompanyListFilter(OrderListFilter Orders, string? Search, bool? Again, CompanySort Sort)
{
    public DashboardFilter Figures => Orders.Figures;

    public Storefront Store => Orders.Store;

    /// <summary>In the name, the key, the e-mail domain or the tax number, in any case.</summary>
    public bool Finds(Buyer buyer) => Search is null || Has(buyer.Name) || Has(buyer.Key) || Has(buyer.EmailDomain) || Has(buyer.TaxId);

    private bool Has(string? text) => text?.Contains(Search!, StringComparison.OrdinalIgnoreCase) == true;
}
