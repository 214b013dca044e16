using B2BCentral.Imports.Reading.Cells;
using B2BCentral.Imports.Reading.Tables;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.Buyers;

/// <summary>A list that says which industry, size and region a buyer belongs to.</summary>
internal sealed class BuyersReader(Header header)
{
    private readonly BuyersColumns columns = new(header);

    public IEnumerable<Column> Used => columns.Keys.Concat(columns.Segments).Concat(columns.Marks);

    public ReportLine? Read(Row row)
    {
        var line = new BuyerLine
        {
            LineNumber = row.LineNumber,
            BuyerId = row.Single(columns.BuyerId),
            CompanyName = row.Single(columns.CompanyName),
            OrderNumber = row.Single(columns.OrderNumber),
            PurchaseOrderNumber = row.Single(columns.PurchaseOrderNumber),
            Industry = row.Optional(columns.Industry),
            SubIndustry = row.Optional(columns.SubIndustry),
            CompanySize = row.Optional(columns.CompanySize),
            Region = row.Optional(columns.Region),
            EmailDomain = EmailDomainText.Of(row.Single(columns.Email)),
            TaxId = TaxIdText.Of(row.Single(columns.TaxId)),
        };
        if (line is { BuyerId: null, CompanyName: null, OrderNumber: null, PurchaseOrderNumber: null })
            row.Reject(columns.Keys.First(column => !column.IsAbsent), T("The line names no buyer."),
                T("Give a buyer id, a company name, an order id or a PO number."));
        if (line is { Industry: null, SubIndustry: null, CompanySize: null, Region: null, EmailDomain: null, TaxId: null })
            row.Reject(columns.Segments.First(column => !column.IsAbsent), T("The line gives no industry, size or region."),
                T("Fill in at least one of them, or leave the line out."));
        return line;
    }
}
