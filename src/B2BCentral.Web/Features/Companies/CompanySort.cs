using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.Companies;

public enum CompanyColumn
{
    Sales,
    Orders,
    Name,
    Industry,
    Region,
    Size,
    First,
    Last,
}

/// <summary>By which column the companies are sorted, and which way.</summary>
public sealed record CompanySort(CompanyColumn Column, bool Descending)
{
    /// <exception cref="BadParameterException">There is no such column or direction.</exception>
    public static CompanySort Of(PageState state)
    {
        var column = FilterReader.One("sort", state.Find(null, "sort"), [.. Enum.GetValues<CompanyColumn>().Select(column => (NameOf(column), column))]);
        var dir = state.Find(null, "dir");
        return new CompanySort(column, dir is null ? !IsText(column) : FilterReader.One("dir", dir, ("desc", true), ("asc", false)));
    }

    public static string NameOf(CompanyColumn column) => column.ToString().ToLowerInvariant();

    /// <summary>Words begin with A, figures with the largest.</summary>
    public static bool IsText(CompanyColumn column) => column is CompanyColumn.Name or CompanyColumn.Industry or CompanyColumn.Region or CompanyColumn.Size;

    /// <summary>Sorted; what is not known comes last either way, and equal ones are in the order of their names.</summary>
    public IEnumerable<CompanySales> Sort(IEnumerable<CompanySales> companies)
    {
        var byName = companies.OrderBy(company => company.Name, Texts.Alphabet).ThenBy(company => company.Buyer.BuyerId);
        return Column switch
        {
            CompanyColumn.Name => Descending ? byName.Reverse() : byName,
            CompanyColumn.Industry => ByText(byName, company => company.IndustryText),
            CompanyColumn.Region => ByText(byName, company => company.Region),
            CompanyColumn.Size => By(byName.OrderBy(company => company.Size is null), company => (company.SizeOrder, company.Size)),
            CompanyColumn.Orders => By(byName.OrderBy(_ => 0), company => company.Figure.Orders),
            CompanyColumn.First => By(byName.OrderBy(_ => 0), company => company.First),
            CompanyColumn.Last => By(byName.OrderBy(_ => 0), company => company.Last),
            _ => By(byName.OrderBy(_ => 0), company => company.Figure.Sales),
        };
    }

    private IEnumerable<CompanySales> ByText(IEnumerable<CompanySales> companies, Func<CompanySales, string?> of)
    {
        var known = companies.OrderBy(company => of(company) is null);
        return Descending ? known.ThenByDescending(of, Texts.Alphabet) : known.ThenBy(of, Texts.Alphabet);
    }

    private IEnumerable<CompanySales> By<TKey>(IOrderedEnumerable<CompanySales> companies, Func<CompanySales, TKey> of) =>
        Descending ? companies.ThenByDescending(of) : companies.ThenBy(of);
}
