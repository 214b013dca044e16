using B2BCentral.Imports.Reading.Tables;

namespace B2BCentral.Imports.Reading.Buyers;

/// <summary>The columns of a list of buyers, which a seller writes by hand: names are matched loosely.</summary>
internal sealed class BuyersColumns
{
    private readonly Header header;

    public BuyersColumns(Header header)
    {
        this.header = header;
        BuyerId = Find("buyer id", "buyer", "buyer number", "customer", "customer id", "customer number");
        CompanyName = Find("company name", "company", "buyer company name", "buyer name company", "business name", "organisation", "organization");
        OrderNumber = Find("order id", "amazon order id", "order", "order number");
        PurchaseOrderNumber = Find("po number", "purchase order number", "purchase order", "po");
        Industry = Find("industry", "sector", "business type", "naics sector");
        SubIndustry = Find("sub-industry", "subsector", "naics subsector");
        CompanySize = Find("employees", "number of employees", "number employees", "size", "company size");
        Region = Find("region", "state", "state or region");
        Email = Find("e-mail", "e-mail address", "buyer e-mail", "contact e-mail", "mail", "e-mail domain", "domain");
        TaxId = Find(
            "tax id", "tax number", "tax registration number", "tax identification number", "buyer tax registration number", "buyer identification number",
            "vat", "vat id", "vat number", "vat registration number", "ein", "gstin", "gst number", "partita iva", "ust-idnr");
    }

    public Column BuyerId { get; }
    public Column CompanyName { get; }
    public Column OrderNumber { get; }
    public Column PurchaseOrderNumber { get; }
    public Column Industry { get; }
    public Column SubIndustry { get; }
    public Column CompanySize { get; }
    public Column Region { get; }
    public Column Email { get; }
    public Column TaxId { get; }

    public IReadOnlyList<Column> Keys => [BuyerId, CompanyName, OrderNumber, PurchaseOrderNumber];

    public IReadOnlyList<Column> Segments => [Industry, SubIndustry, CompanySize, Region];

    /// <summary>What the buyer can be recognised by in a rule.</summary>
    public IReadOnlyList<Column> Marks => [Email, TaxId];

    public bool HasKey => Keys.Any(column => !column.IsAbsent);

    public bool HasSegment => Segments.Any(column => !column.IsAbsent);

    private Column Find(params string[] names)
    {
        var wanted = names.Select(HeaderName.Loosely).ToList();
        var found = header.Names.FirstOrDefault(name => wanted.Contains(HeaderName.Loosely(name)));
        return found is null ? new Column(Column.Absent, names[0]) : header.Find(found);
    }
}
