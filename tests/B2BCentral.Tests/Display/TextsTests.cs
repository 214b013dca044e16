using System.Globalization;
using B2BCentral.Metrics.Languages;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Display;
using static B2BCentral.Tests.Metrics.Dates;

namespace B2BCentral.Tests.Display;

public sealed class TextsTests
{
    [Theory]
    [InlineData("en", "44.5\u00A0%")]
    [InlineData("de", "44,5\u00A0%")]
    [InlineData("fr", "44,5\u00A0%")]
    [InlineData("ja", "44.5%")]
    public void A_number_and_its_percent_sign_stay_on_one_line(string language, string written)
    {
        Language.Choose(CultureInfo.GetCultureInfo(language));

        Assert.Equal(written, Texts.Percent(0.445m));
    }

    [Theory]
    [InlineData(725, "7.25 %")]
    [InlineData(4, "0.04 %")]
    [InlineData(1000, "10.0 %")]
    public void A_percentage_that_a_seller_stated_is_not_rounded(int hundredths, string written)
    {
        Language.Choose(CultureInfo.GetCultureInfo("en"));
        var pricing = new BusinessPricing(10_000, [new PriceTier(5, hundredths, null)]);

        Assert.Equal(written.Replace(' ', '\u00A0'), Texts.Off(BuyersTable.Of(pricing)[1]));
    }

    [Theory]
    [InlineData("en", "2026-11-01", "2026-11-30", "1–30 Nov 2026", "1 to 30 November 2026")]
    [InlineData("en", "2026-10-31", "2026-11-29", "31 Oct – 29 Nov 2026", "31 October to 29 November 2026")]
    [InlineData("en", "2025-11-01", "2026-11-30", "1 Nov 2025 – 30 Nov 2026", "1 November 2025 to 30 November 2026")]
    [InlineData("en", "2026-11-01", "2026-11-01", "1 Nov 2026", "1 November 2026")]
    [InlineData("it", "2026-11-01", "2026-11-30", "1–30 nov 2026", "1–30 novembre 2026")]
    [InlineData("de", "2026-11-01", "2026-11-30", "1.–30. Nov. 2026", "1. bis 30. November 2026")]
    [InlineData("fr", "2026-11-01", "2026-11-30", "1–30 nov. 2026", "1er au 30 novembre 2026")]
    [InlineData("fr", "2026-10-21", "2026-12-01", "21 oct. – 1 déc. 2026", "21 octobre au 1er décembre 2026")]
    [InlineData("es", "2026-11-01", "2026-11-30", "1–30 nov 2026", "1 al 30 de noviembre de 2026")]
    [InlineData("es", "2026-10-21", "2026-11-19", "21 oct – 19 nov 2026", "21 de octubre al 19 de noviembre de 2026")]
    public void A_month_and_a_year_of_a_period_are_said_once(string language, string from, string to, string brief, string whole)
    {
        Language.Choose(CultureInfo.GetCultureInfo(language));
        var period = Days(from, to);

        Assert.Equal((brief, whole), (Texts.ShortDays(period), Texts.Days(period)));
    }

    [Theory]
    [InlineData("2026-06-30", "2026-06-30", "30 Jun")]
    [InlineData("2026-06-21", "2026-06-30", "21–30 Jun")]
    [InlineData("2026-06-01", "2026-06-30", "Jun 2026")]
    public void A_month_that_the_period_cuts_is_labelled_with_its_days(string from, string to, string label)
    {
        Language.Choose(CultureInfo.GetCultureInfo("en"));

        Assert.Equal(label, DayLabels.Brief(Days(from, to), Grain.Month));
    }
}
