using System.Globalization;

namespace B2BCentral.Testing.Workload;

/// <summary>The files of a shop: the exports that the product reads, and the same orders as two plain tables for the floors.</summary>
public sealed class ShopFiles(string folder, Shop shop)
{
    private const string Header =
        "amazon-order-id\tmerchant-order-id\tpurchase-date\tlast-updated-date\torder-status\tfulfillment-channel\tsales-channel\torder-channel\tship-service-level\t" +
        "product-name\tsku\tasin\titem-status\tquantity\tcurrency\titem-price\titem-tax\tshipping-price\tshipping-tax\tgift-wrap-price\tgift-wrap-tax\titem-promotion-discount\t" +
        "ship-promotion-discount\tship-city\tship-state\tship-postal-code\tship-country\tpromotion-ids\tcpf\tis-business-order\tpurchase-order-number\tprice-designation\t" +
        "signature-confirmation-recommended\tbuyer-company-name";

    public string Buyers => Path.Combine(folder, "buyers.txt");

    /// <summary>An All Orders report.</summary>
    public string Report => Path.Combine(folder, "all-orders.txt");

    public string ReportOfNextDay => Path.Combine(folder, "next-day.txt");

    /// <summary>An Inventory report: half of the products have a business price, a quarter a quantity discount.</summary>
    public string Listings => Path.Combine(folder, "listings.txt");

    public string OrdersTable => Path.Combine(folder, "orders.csv");

    public string ItemsTable => Path.Combine(folder, "items.csv");

    /// <summary>Makes those that are not there.</summary>
    public void Make()
    {
        Directory.CreateDirectory(folder);
        Write(Buyers, to =>
        {
            to.WriteLine("company\tindustry\tsub-industry\temployees\tstate");
            for (var i = 0; i < Shop.Companies; i++)
            {
                var company = Shop.CompanyAt(i);
                to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{company.Name}\t{company.Industry}\t{company.SubIndustry}\t{company.Employees}\t{company.State}"));
            }
        });
        Write(Listings, to =>
        {
            to.WriteLine("seller-sku\tasin1\titem-name\tprice\tquantity\tbusiness price\tquantity price type\tquantity lower bound 1\tquantity price 1\tstatus");
            for (var i = 0; i < Shop.Products; i++)
            {
                var price = Shop.PriceOf(i) / 100m;
                to.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"SKU-{i:0000}\tB0{i:00000000}\tArticle number {i} of the shop\t{price:0.00}\t{i % 50}\t{(i % 2 == 0 ? price * 0.95m : null):0.00}\t{(i % 4 == 0 ? "percent" : "")}\t{(i % 4 == 0 ? "5" : "")}\t{(i % 4 == 0 ? "5" : "")}\tActive"));
            }
        });
        Write(Report, to => WriteReport(shop.All(), to));
        Write(ReportOfNextDay, to => WriteReport(shop.DayAfter(), to));
        Write(OrdersTable, to =>
        {
            foreach (var order in shop.All()) to.WriteLine(OrderRow(order));
        });
        Write(ItemsTable, to =>
        {
            foreach (var order in shop.All())
                foreach (var item in order.Items)
                    to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{order.Number},{item.Product},{item.Quantity},{item.Amount},{(order.IsCancelled ? 1 : 0)}"));
        });
    }

    private static string OrderRow(ShopOrder order)
    {
        var company = order.Company is { } index ? Shop.CompanyAt(index) : null;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{order.Number},{order.Day.DayNumber},{(company is null ? 0 : 1)},{order.Company},{company?.Industry},{company?.SubIndustry},{order.State},{company?.Employees}");
    }

    private static void WriteReport(IEnumerable<ShopOrder> orders, TextWriter to)
    {
        to.WriteLine(Header);
        foreach (var order in orders)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"{order.Day:yyyy-MM-dd}T{18 + order.Number % 5}:{order.Number % 60:00}:{order.Number / 60 % 60:00}+00:00");
            var status = order.IsCancelled ? "Cancelled" : "Shipped";
            var company = order.Company is { } index ? Shop.CompanyAt(index).Name : "";
            foreach (var item in order.Items)
                to.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{order.Number / 10_000_000 + 100:000}-{order.Number % 10_000_000:0000000}-{order.Number * 7L % 10_000_000:0000000}\t\t{at}\t{at}\t{status}\tMerchant\tAmazon.com\t\tStandard\t" +
                    $"Article number {item.Product} of the shop\tSKU-{item.Product:0000}\tB0{item.Product:00000000}\t{status}\t{item.Quantity}\tUSD\t{item.Amount / 100m:0.00}\t\t\t\t\t\t\t" +
                    $"\tSpringfield\t{order.State}\t\tUS\t\t\t{(order.Company is null ? "false" : "true")}\t\t\t\t{company}"));
        }
    }

    private static void Write(string path, Action<TextWriter> write)
    {
        if (File.Exists(path)) return;

        var unfinished = path + ".part";
        using (var to = new StreamWriter(unfinished, append: false, System.Text.Encoding.UTF8, bufferSize: 1 << 20)) write(to);
        File.Move(unfinished, path);
    }
}
