using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Reading.OrderLines;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Testing.Fuzzing;

/// <summary>One sound file of each form that the product takes. All of it is invented.</summary>
public static class SampleReports
{
    private const string Orders33 =
        "amazon-order-id merchant-order-id purchase-date last-updated-date order-status fulfillment-channel sales-channel order-channel ship-service-level product-name sku asin item-status quantity currency "
        + "item-price item-tax shipping-price shipping-tax gift-wrap-price gift-wrap-tax item-promotion-discount ship-promotion-discount ship-city ship-state ship-postal-code ship-country promotion-ids cpf "
        + "is-business-order purchase-order-number price-designation signature-confirmation-recommended";

    private const string Orders54 =
        Orders33 + " order-item-id number-of-items tax-collection-model tax-collection-responsible-party address-type payment-method-details item-extensions-data fulfilled-by buyer-company-name "
        + "buyer-tax-registration-country buyer-tax-registration-type is-heavy-or-bulky is-replacement-order is-exchange-order original-order-id is-amazon-invoiced vat-exclusive-item-price "
        + "vat-exclusive-shipping-price vat-exclusive-giftwrap-price is-iba ioss-number";

    private const string MappingText = """
        { "delimiter": ";", "encoding": "auto", "decimal": ",", "dateFormat": "dd.MM.yyyy HH:mm", "timeZone": "Europe/Berlin",
          "columns": { "orderId": "Beleg", "purchaseDate": "Datum", "sku": "Artikel", "title": "Name", "quantity": "Menge", "unitPrice": "Preis",
                       "isBusiness": "Kunde", "buyerId": "Nummer", "companyName": "Firma", "industry": "Branche", "country": "Land" },
          "constants": { "currency": "EUR" },
          "values": { "isBusiness": { "Firma": true, "Privat": false } } }
        """;

    private static readonly Period July = new(new DateOnly(2026, 7, 1), new DateOnly(2026, 7, 31));

    public static IReadOnlyList<SampleReport> All { get; } = [.. Orders(), .. Offers(), .. Traffic(), .. Others()];

    private static IEnumerable<SampleReport> Orders()
    {
        yield return new SampleReport("all orders, 33 columns", Table('\t', Orders33,
            "111-0000001-0000001,,2026-05-08T23:36:26+00:00,2026-05-09T10:00:00+00:00,Shipped,Amazon,Amazon.com,,Standard,Steel rule 30 cm,SKU-1,B000000011,Shipped,2,USD,25.50,2.04,,,,,1.00,,SEATTLE,WA,98101,US,,,true,PO-7,Business Price,false",
            "111-0000001-0000001,,2026-05-08T23:36:26+00:00,2026-05-09T10:00:00+00:00,Shipped,Amazon,Amazon.com,,Standard,Spirit level,SKU-2,B000000022,Shipped,1,USD,19.99,,,,,,,,SEATTLE,WA,98101,US,,,true,PO-7,,false",
            "111-0000002-0000002,,2026-05-10T03:00:00+00:00,2026-05-10T09:30:00+00:00,Cancelled,Merchant,Amazon.com,,Standard,Spirit level,SKU-2,B000000022,Cancelled,0,,,,,,,,,,AUSTIN,TX,73301,US,,,false,,,false",
            "111-0000003-0000003,,2026-05-10T08:00:00+00:00,2026-05-12T09:30:00+00:00,Pending,Merchant,Non-Amazon,,Standard,Tape,SKU-3,B000000033,Unshipped,12,USD,,,,,,,,,OMAHA,NE,68007,US,,,false,,,false"));
        yield return new SampleReport("all orders, 54 columns", Table('\t', Orders54,
            "302-0000001-0000001,,2026-03-01T07:15:00+00:00,2026-03-01T18:00:00+00:00,Shipped,Amazon,Amazon.de,,Standard,Bürostuhl für Größe L,STUHL-1,B000000044,Shipped,4,EUR,516.00,82.39,,,,,,,MÜNCHEN,Bayern,80331,DE,,,true,B-77,Quantity Price,false,90001,1,,,Commercial,,,,Überall GmbH,DE,VAT,false,false,false,,false,433.61,,,,",
            "302-0000002-0000002,,2026-03-29T00:59:59+00:00,2026-03-30T18:00:00+00:00,Shipped,Amazon,Amazon.de,,Standard,Café-Tasse „Élan“,TASSE-2,B000000055,Shipped,1,EUR,7.95,,,,,,,,KÖLN,,50667,DE,,,false,,,false,90002,1,,,,,,,,,,false,false,false,,false,,,,,"))
        { Marketplace = "DE" };
        yield return new SampleReport("all orders, quoted and comma-delimited", Table(',', Orders33,
            "701-1,,2026-01-01T00:00:00Z,2026-01-02T00:00:00Z,Shipped,Amazon,Amazon.ca,,Standard,\"Clamp, 4 \"\"inch\"\"\",CL-4,B000000066,Shipped,3,CAD,59.97,,,,,,,,TORONTO,ON,M5H,CA,,,true,,,false",
            "701-2,,2025-12-31T23:59:59.123-05:00,2026-01-02T00:00:00Z,Shipped,Amazon,Amazon.ca,,Standard,\"Two\nlines\",CL-5,B000000077,Shipped,1,CAD,5,,,,,,,,TORONTO,ON,M5H,CA,,,false,,,false"))
        { Marketplace = "CA" };
        yield return new SampleReport("all orders of Japan", Table('\t', Orders33,
            "250-1,,2026-04-01T15:00:00+00:00,2026-04-02T00:00:00+00:00,Shipped,Amazon,Amazon.co.jp,,Standard,歯ブラシ 8本セット,HA-1,B000000088,Shipped,10,JPY,1980,,,,,,,,渋谷区,東京都,150-0002,JP,,,true,,,false"))
        { Marketplace = "JP" };
        yield return new SampleReport("order lines by a mapping",
            "Beleg;Datum;Artikel;Name;Menge;Preis;Kunde;Nummer;Firma;Branche;Land\n"
            + "R-1;31.12.2025 23:59;A-1;Ordner breit;100;1.234,56;Firma;K-1;Müller & Söhne;238;DE\nR-1;31.12.2025 23:59;A-2;Ordner schmal;5;0,335;Firma;K-1;;;DE\nR-2;29.03.2026 02:30;A-1;Ordner breit;1;12,00;Privat;;;;AT\n")
        { Marketplace = "DE", Mapping = OrderLinesMapping.Parse(MappingText, "mapping.json"), Format = ReportFormat.OrderLines };
        yield return new SampleReport("list of buyers",
            "company name,buyer id,industry,sub-industry,employees,region,e-mail,tax id\nHarbor Mechanical LLC,,23,238,45,WA,office@harbor.example,12-3456789\n"
            + "\"Lincoln, Unified\",,Educational Services,,1200,,lincoln.example,\nÜberall GmbH,K-1,Other,,1-9,Bayern,,DE123456789\n");
    }

    private static IEnumerable<SampleReport> Offers()
    {
        yield return new SampleReport("open listings", Table('\t',
            "sku asin price quantity Business_Price Quantity_Price_Type Quantity_Lower_Bound_1 Quantity_Price_1 Quantity_Lower_Bound_2 Quantity_Price_2 Progressive_Price_Type status".Replace('_', '\u00A0'),
            "SKU-1,B000000011,25.50,10,23.00,PERCENT,5,5,10,10,,Active", "SKU-2,B000000022,19.99,,18.99,FIXED,5,17.5,20,16,,Active", "SKU-3,B000000033,4.00,0,,,,,,,,Inactive"));
        yield return new SampleReport("listings of Japan", Table('\t', "出品者SKU ASIN_1 商品名 価格 数量 出品日 フルフィルメント・チャンネル 法人価格 数量割引のタイプ 数量の下限1 数量割引1 ステータス",
            "HA-1,B000000088,歯ブラシ 8本セット,1980,10,2026/01/02 03:04:05 JST,DEFAULT,1900,パーセント,5,5,Active"))
        { Marketplace = "JP" };
        yield return new SampleReport("price file",
            "sku,business-price,quantity-price-type,quantity-lower-bound-1,quantity-price-1,quantity-lower-bound-2,quantity-price-2\nSKU-1,22.50,percent,5,6.5,20,12\nSKU-2,18.00,fixed,5,17.00,remove,\nSKU-3,remove,remove,,,,\n'=SKU-4,9.99,,,,,\n")
        { Reader = FileReader.PriceFile };
    }

    private static IEnumerable<SampleReport> Traffic()
    {
        yield return new SampleReport("traffic by date", "Date,Ordered Product Sales,Ordered Product Sales - B2B,Units Ordered,Units Ordered - B2B,Page Views - Total,Sessions - Total,Sessions - Total - B2B,Featured Offer (Buy Box) Percentage\n"
            + "7/1/26,\"$1,234.56\",$234.50,41,11,\"1,658\",906,94,97.54%\n7/2/26,$917.00,$0.00,23,0,999,512,31,--\n7/3/26,\"US$1,000.00\",N/A,7,—,1,1,0,100%\n");
        yield return new SampleReport("traffic by product", "(Parent) ASIN,(Child) ASIN,Title,SKU,Sessions - Total,Sessions - Total - B2B,Units Ordered,Units Ordered - B2B,Ordered Product Sales,Ordered Product Sales - B2B\n"
            + "B000000001,B000000011,\"Steel rule, 30 cm\",SKU-1,512,31,9,2,$229.50,$51.00\nB000000001,B000000022,Spirit level,SKU-2,48,2,1,0,$19.99,$0.00\n")
        { Period = July };
        yield return new SampleReport("traffic of Germany", "Datum;Bestellte Einheiten;Durch bestellte Produkte erzielter Umsatz;Sitzungen – Summe\n01.07.26;12;1.234,56 €;9.778\n02.07.26;8;99,00 €;512\n") { Marketplace = "DE", Period = July };
        yield return new SampleReport("traffic as JSON", """
            { "reportSpecification": { "reportType": "GET_SALES_AND_TRAFFIC_REPORT", "reportOptions": { "dateGranularity": "DAY", "asinGranularity": "SKU" },
                "dataStartTime": "2026-07-01", "dataEndTime": "2026-07-04", "marketplaceIds": [ "ATVPDKIKX0DER" ] },
              "salesAndTrafficByDate": [
                { "date": "2026-07-01", "salesByDate": { "orderedProductSales": { "amount": 238.44, "currencyCode": "USD" }, "unitsOrdered": 23, "unitsOrderedB2B": 3, "totalOrderItems": 20 },
                  "trafficByDate": { "pageViews": 1658, "sessions": 1000, "sessionsB2B": 94, "buyBoxPercentage": 10.54 } },
                { "date": "2026-07-02", "salesByDate": { "orderedProductSales": { "amount": "217.7", "currencyCode": "USD" }, "unitsOrdered": 18 }, "trafficByDate": { "sessions": null } } ],
              "salesAndTrafficByAsin": [
                { "parentAsin": "B000000001", "childAsin": "B000000011", "sku": "SKU-1", "salesByAsin": { "unitsOrdered": 9, "orderedProductSales": { "amount": 229.5, "currencyCode": "USD" } },
                  "trafficByAsin": { "sessions": 512, "pageViews": 700, "buyBoxPercentage": 99.5 } } ] }
            """);
    }

    private static IEnumerable<SampleReport> Others()
    {
        yield return new SampleReport("mapping", MappingText) { Reader = FileReader.Mapping };
        yield return new SampleReport("picture, PNG", "") { Reader = FileReader.Picture, Bytes = PictureFiles.Png() };
        yield return new SampleReport("picture, JPEG", "") { Reader = FileReader.Picture, Bytes = PictureFiles.RealJpeg };
        yield return new SampleReport("picture, GIF", "") { Reader = FileReader.Picture, Bytes = GifFiles.Gif() };
        yield return new SampleReport("proof, PDF", "") { Reader = FileReader.Proof, Bytes = "%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R /Size 2 >>\n%%EOF\n"u8.ToArray() };
    }

    // Names stand between single spaces and rows between commas, unless the cells hold some.
    private static string Table(char delimiter, string names, params IEnumerable<string> rows) =>
        string.Join('\n', [names.Replace(' ', delimiter).Replace('\u00A0', ' ').Replace('_', ' '), .. rows.Select(row => delimiter == ',' ? row : row.Replace(',', delimiter)), ""]);
}
