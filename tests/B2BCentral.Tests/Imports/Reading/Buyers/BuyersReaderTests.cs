using B2BCentral.Imports.Reading;

namespace B2BCentral.Tests.Imports.Reading.Buyers;

public class BuyersReaderTests
{
    [Fact]
    public void Reads_keys_and_segments()
    {
        using var report = Reports.Open("buyer-id,company name,order id,PO number,industry,sub-industry,employees,region,note\nB1,Acme,111-1,PO-1,Construction,Roofing,35,WA,x\n");

        Assert.Equal(ReportFormat.Buyers, report.Saw.Format);
        Assert.Equal(["note"], report.Saw.IgnoredColumns);
        var line = Assert.IsType<BuyerLine>(Assert.Single(report.Lines()));
        Assert.Equal(("B1", "Acme", "111-1", "PO-1"), (line.BuyerId, line.CompanyName, line.OrderNumber, line.PurchaseOrderNumber));
        Assert.Equal(("Construction", "Roofing", "35", "WA"), (line.Industry, line.SubIndustry, line.CompanySize, line.Region));
    }

    [Theory]
    [InlineData("buyer id,industry")]
    [InlineData("Company,Industry")]
    [InlineData("amazon-order-id\tindustry")]
    [InlineData("purchase-order-number;Sub Industry")]
    [InlineData("buyer_id,size")]
    [InlineData("Company Name,Number of employees")]
    public void Recognises_every_way_to_name_the_columns(string header)
    {
        var delimiter = header.First(character => character is ',' or ';' or '\t');
        using var report = Reports.Open($"{header}\nkey{delimiter}value\n");

        Assert.Equal(ReportFormat.Buyers, report.Saw.Format);
        Assert.IsType<BuyerLine>(Assert.Single(report.Lines()));
    }

    [Theory]
    [InlineData("E-mail", "Jo.Doe@Acme.example", "acme.example")]
    [InlineData("email address", "\"Jo\" <jo@acme.example>", "acme.example")]
    [InlineData("domain", "acme.example", "acme.example")]
    [InlineData("Buyer Email", "x7f9@marketplace.amazon.de", null)]
    [InlineData("mail", "no address", null)]
    public void Keeps_of_an_address_only_what_follows_the_at_sign(string column, string cell, string? domain)
    {
        var line = Assert.IsType<BuyerLine>(Assert.Single(Reports.Lines($"company\tindustry\t{column}\nAcme\tConstruction\t{cell}\n")));

        Assert.Equal(domain, line.EmailDomain);
        Assert.DoesNotContain("@", line.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("jo", line.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Tax ID", "de 811 569 869", "DE811569869")]
    [InlineData("VAT number", "GB123456789", "GB123456789")]
    [InlineData("tax-registration-number", "n/a", null)]
    public void Reads_a_tax_number_in_capitals_without_spaces(string column, string cell, string? number)
    {
        var line = Assert.IsType<BuyerLine>(Assert.Single(Reports.Lines($"company,industry,{column}\nAcme,Construction,{cell}\n")));

        Assert.Equal(number, line.TaxId);
    }

    [Fact]
    public void Rejects_lines_without_a_key_or_without_a_segment()
    {
        var lines = Reports.Lines("company,industry\n,Construction\nAcme,--\nAcme,Construction\n");

        Assert.Equal("The line names no buyer.", Assert.IsType<RejectedLine>(lines[0]).Reason);
        Assert.Equal("The line gives no industry, size or region.", Assert.IsType<RejectedLine>(lines[1]).Reason);
        Assert.IsType<BuyerLine>(lines[2]);
    }

    [Fact]
    public void Says_which_column_is_missing() =>
        Assert.Contains("no column for industry", Reports.Refusal("company,colour\nAcme,red\n", ReportFormat.Buyers).Message, StringComparison.Ordinal);

    [Fact]
    public void Keeps_no_address_of_a_broken_line()
    {
        var rejected = Assert.IsType<RejectedLine>(Assert.Single(Reports.Lines("e-mail,company,industry\nann@acme.example,\"Acme\n")));

        Assert.Equal("The line has 2 cells where the header has 3.", rejected.Reason);
        Assert.DoesNotContain("ann", rejected.ToString(), StringComparison.Ordinal);
    }
}
