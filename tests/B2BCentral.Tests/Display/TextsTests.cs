using System.Globalization;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Display;

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
}
