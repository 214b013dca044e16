using System.Text;
using B2BCentral.Imports.Reading;

namespace B2BCentral.Tests.Imports.Reading.SalesAndTraffic;

/// <summary>Business Reports as sellers download them: their languages, and how each writes its numbers.</summary>
public class BusinessReportTests
{
    public static TheoryData<string, string> HeadersByDate => new()
    {
        { "en-US", TrafficReports.ByDate },
        {
            "en-GB",
            "Date,Ordered Product Sales,Ordered product sales – B2B,Units ordered,Units ordered – B2B,Total order items,Total order items – B2B," +
            "Page views – Total,Page views – Total – B2B,Sessions – Total,Sessions – Total – B2B,Featured Offer (Buy Box) percentage,Featured Offer (Buy Box) percentage – B2B"
        },
        {
            "en-US before 2022",
            "Date,Ordered Product Sales,Ordered Product Sales – B2B,Units Ordered,Units Ordered – B2B,Total Order Items,Total Order Items – B2B," +
            "Page Views,Page Views – B2B,Sessions,Sessions – B2B,Buy Box Percentage,Buy Box Percentage – B2B"
        },
        {
            "ja-JP",
            "日付,注文商品の売上額,注文商品の売上額 - B2B,注文された商品点数,注文点数 - B2B,注文品目総数,注文品目総数 - B2B,ページビュー - 合計,ページビュー - 合計 - B2B," +
            "セッション数 - 合計,セッション数 - 合計 - B2B,おすすめ出品（おすすめ商品）の獲得率,おすすめ出品（おすすめ商品）の獲得率 - B2B"
        },
        {
            "ja-JP with the short name of sessions",
            "日付,注文商品の売上額,注文商品の売上額 - B2B,注文された商品点数,注文点数 - B2B,注文品目総数,注文品目総数 - B2B,ページビュー - 合計,ページビュー - 合計 - B2B," +
            "セッション - 合計,セッション - 合計 - B2B,おすすめ出品（おすすめ商品）の獲得率,おすすめ出品（おすすめ商品）の獲得率 - B2B"
        },
    };

    public static TheoryData<string, string> HeadersOfSales => new()
    {
        { "de-DE", "Datum,Durch bestellte Produkte erzielter Umsatz,Bestellsumme – B2B,Bestellte Einheiten,Bestellte Einheiten – B2B,Zahl der Bestellposten,Zahl der Bestellposten – B2B,Sitzungen – Summe,Sitzungen – Summe – B2B" },
        { "de-DE otherwise", "Datum,Durch bestellte Produkte erzielter Umsatz,Durch bestellte Produkte erzielter Umsatz – B2B,Bestellte Einheiten,Bestellte Einheiten – B2B,Zahl der Bestellposten,Bestellposten – B2B,Sitzungen – Summe,Sitzungen – Summe – B2B" },
        { "zh-CN", "日期,已订购商品销售额,已订购商品的销售额 – B2B,已订购商品数量,订购数量 – B2B,订单商品种类数,订单商品总数 – B2B,买家访问次数,买家访问次数 – B2B" },
        { "es-MX", "Fecha,Ventas de productos pedidos,Ventas de productos pedidos - B2B,Unidades pedidas,Unidades pedidas - B2B,Total de artículos del pedido,Total de artículos del pedido -B2B,Sessions - Total,Sessions - Total - B2B" },
        { "es-MX otherwise", "Fecha,Ventas de productos ordenados,Ventas de productos ordenados - B2B,Unidades ordenadas,Unidades ordenadas - B2B,Total de artículos del pedido,Total de artículos del pedido -B2B,Sessions - Total,Sessions - Total - B2B" },
        { "ko-KR", "날짜,주문한 상품 판매량,주문한 상품 판매량 - B2B,상품 주문량,상품 주문량 - B2B,Total Order Items,Total Order Items - B2B,Sessions - Total,Sessions - Total - B2B" },
        { "en-CA", "Date,Ordered product sales,Ordered product sales – B2B,Units ordered,Units Ordered - B2B,Total order items,Total Order Items – B2B,Sessions – Total,Sessions - Total – B2B" },
    };

    [Theory, MemberData(nameof(HeadersByDate))]
    public void Reads_the_report_by_date_in(string language, string header)
    {
        var line = TrafficReports.Line(TrafficReports.Of(header, """2026/07/13,"$1,234.56",$200.00,20,2,18,1,"1,500",30,"1,216",21,98.50%,97.25%"""));

        Assert.NotEmpty(language);
        Assert.Equal(TrafficReports.Days("2026-07-13"), line.Days);
        Assert.Equal(new TrafficValues(1216, 1500, 98.5m, 20, 18, 1234.56m), line.All);
        Assert.Equal(new TrafficValues(21, 30, 97.25m, 2, 1, 200m), line.B2B);
        Assert.Equal((null, null, null), (line.ParentAsin, line.ChildAsin, line.Sku));
    }

    [Theory, MemberData(nameof(HeadersOfSales))]
    public void Reads_sales_and_traffic_in(string language, string header)
    {
        var line = TrafficReports.Line(TrafficReports.Of(header, """2026-07-13,"1.234,56",200,20,2,18,1,"9,778",21"""));

        Assert.NotEmpty(language);
        Assert.Equal(new TrafficValues(9778, null, null, 20, 18, 1234.56m), line.All);
        Assert.Equal(new TrafficValues(21, null, null, 2, 1, 200m), line.B2B);
    }

    [Theory]
    [InlineData("(Parent) ASIN,(Child) ASIN")]
    [InlineData("(Übergeordnete) ASIN,(Untergeordnete) ASIN")]
    [InlineData("（親）ASIN,（子）ASIN")]
    public void Reads_products_of_the_days_that_are_given(string asins)
    {
        var line = TrafficReports.Line(TrafficReports.Of($"{asins},Title,SKU,Units Ordered", "B000000001,B000000011,\"Widget, \"\"XL\"\"\",SKU-1,7"), period: TrafficReports.March);

        Assert.Equal((TrafficReports.March, "B000000001", "B000000011", "SKU-1", 7), (line.Days, line.ParentAsin, line.ChildAsin, line.Sku, line.All.Units));
    }

    [Fact]
    public void Products_need_the_days_to_be_given()
    {
        var refusal = TrafficReports.Refusal(TrafficReports.Of(TrafficReports.ByChild, "P,C,t,1,1,1,1,$1,$1"));

        Assert.Equal(("This report holds no dates.", "Say which days it is of with --from and --to."), (refusal.Message, refusal.Remedy));
    }

    [Theory]
    [InlineData("\"1,234.56 €\"", 1234.56)]
    [InlineData("\"1.234,56 €\"", 1234.56)]
    [InlineData("\"1\u00A0234,56\u00A0€\"", 1234.56)]
    [InlineData("€1.234", 1234)]
    [InlineData("\"€12,5\"", 12.5)]
    [InlineData("EUR 7", 7)]
    [InlineData("0", 0)]
    public void Reads_money_with_the_signs_of_any_language(string cell, double sales)
    {
        var line = TrafficReports.Line(TrafficReports.Of("Date,Ordered Product Sales,Units Ordered", $"2026-07-01,{cell},1"));

        Assert.Equal((decimal)sales, line.All.Sales);
    }

    [Theory]
    [InlineData("$5", "USD CAD MXN AUD SGD")]
    [InlineData("US$5", "USD")]
    [InlineData("Can$5", "CAD")]
    [InlineData("£5", "GBP")]
    [InlineData("￥5", "JPY")]
    [InlineData("5 kr.", "SEK")]
    [InlineData("5", "")]
    public void Tells_what_currency_an_amount_can_be_in(string cell, string codes)
    {
        var line = TrafficReports.Line(TrafficReports.Of("Date,Ordered Product Sales,Units Ordered", $"2026-07-01,{cell},1"));

        Assert.Equal(codes, string.Join(' ', line.Currencies));
    }

    [Theory]
    [InlineData("\"9,778\"", 9778)]
    [InlineData("9.778", 9778)]
    [InlineData("9\u00A0778", 9778)]
    [InlineData("\"1,234,567\"", 1_234_567)]
    [InlineData("--", null)]
    [InlineData("—", null)]
    [InlineData("N/A", null)]
    [InlineData("", null)]
    public void Reads_counts_with_any_thousands_sign_and_nothing_where_nothing_is(string cell, int? sessions)
    {
        var line = TrafficReports.Line(TrafficReports.Of("Date,Sessions - Total,Units Ordered", $"2026-07-01,{cell},1"));

        Assert.Equal(sessions, line.All.Sessions);
    }

    [Theory]
    [InlineData("2026-07-01,20.5,1,1,50%", "Sessions - Total")]
    [InlineData("2026-07-01,-1,1,1,50%", "Sessions - Total")]
    [InlineData("2026-07-01,many,1,1,50%", "Sessions - Total")]
    [InlineData("2026-07-01,1,1,much,50%", "Ordered Product Sales")]
    [InlineData("2026-07-01,1,1,-$5,50%", "Ordered Product Sales")]
    [InlineData("2026-07-01,1,1,1,101%", "Featured Offer (Buy Box) Percentage")]
    [InlineData("2026-07-01,,,,", "Sessions - Total")]
    [InlineData("total,1,1,1,50%", "Date")]
    [InlineData(",1,1,1,50%", "Date")]
    [InlineData("2226-07-01,1,1,1,50%", "Date")]
    public void Rejects_a_row_for(string row, string field)
    {
        var lines = TrafficReports.Lines(TrafficReports.Of("Date,Sessions - Total,Units Ordered,Ordered Product Sales,Featured Offer (Buy Box) Percentage", "2026-07-02,1,1,1,1%", row));

        Assert.Equal((3, field), (Assert.IsType<RejectedLine>(lines[1]).LineNumber, ((RejectedLine)lines[1]).Field));
        Assert.IsType<TrafficLine>(lines[0]);
    }

    [Fact]
    public void Reads_semicolons_and_Shift_JIS()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = TrafficReports.Of("日付;注文商品の売上額;注文された商品点数;注文点数 - B2B", "2026/07/01;￥123,456;20;2");

        using var report = TrafficReports.Open(Encoding.GetEncoding(932).GetBytes(text), "JP");

        var line = Assert.IsType<TrafficLine>(Assert.Single(report.Lines()));
        Assert.Equal((123_456m, 20, 2), (line.All.Sales, line.All.Units, line.B2B.Units));
        Assert.Equal("Sales and Traffic report, 4 columns, semicolon-delimited, Shift-JIS (cp932)", report.Saw.ToString());
    }

    [Theory]
    [InlineData("Date,Ordered Product Sales", "sessions")]
    [InlineData("Title,Units Ordered", "the date or the ASIN")]
    public void A_report_without_what_is_needed_is_refused_by_name(string header, string lack)
    {
        var text = TrafficReports.Of(header.Replace("Ordered Product Sales", "Average Offer Count,(Parent) ASIN", StringComparison.Ordinal), "1,2,3");

        var refusal = TrafficReports.Refusal(text, period: TrafficReports.March);

        Assert.Contains(lack, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("English", refusal.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_given_for_a_file_of_another_kind_are_not_passed_over() =>
        Assert.Contains("--from and --to", TrafficReports.Refusal(AllOrdersText.With(), period: TrafficReports.March).Message, StringComparison.Ordinal);
}
