using System.Globalization;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Orders;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Companies;

/// <summary>One company as a row of the list.</summary>
/// <param name="Mark">E-mail domain and tax number, where files tell them.</param>
public sealed record CompanyRowText(
    int BuyerId, string Name, string Href, string? Mark, string Industry, string? SubIndustry, string? MoreIndustries, bool IsClassified, string Region, string Size,
    FigureText Sales, FigureText Orders, string First, string Last, string ClassifyHref, OrderDayNames DayNames)
{
    public static CompanyRowText Of(CompanySales company, CompanyListFilter filter, string ordersHref)
    {
        var (buyer, store) = (company.Buyer, filter.Store);
        var name = $"company.{buyer.BuyerId}";
        return new CompanyRowText(
            buyer.BuyerId, company.Name, CompanyText.Href(store, buyer.BuyerId),
            string.Join(" · ", new[] { buyer.EmailDomain, buyer.TaxId }.Where(mark => mark is not null)) is { Length: > 0 } mark ? mark : null,
            company.Industry is { } industry ? Metrics.Segments.Industry.Shown(industry) : T(SegmentText.NotClassified),
            company.SubIndustry is { } sub && sub != company.Industry ? Metrics.Segments.Industry.Shown(sub) : null,
            company.OtherIndustries == 0 ? null : Tf($"some orders in {Texts.Plural(company.OtherIndustries, T("other industry"), T("other industries"))}"),
            company.Industry is not null,
            company.Region ?? Texts.Dash,
            company.Size ?? Texts.Dash,
            FigureText.Sales(name, company.Figure, store.Currency, ordersHref),
            FigureText.Orders(name, company.Figure, ordersHref),
            Texts.Day(company.First), Texts.Day(company.Last),
            PageAddress.Of(store, $"{CompanyText.Path}/classify", ("company", buyer.BuyerId.ToString(CultureInfo.InvariantCulture))),
            OrderDayNames.Of(filter));
    }
}
