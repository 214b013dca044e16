using System.Globalization;
using B2BCentral.Metrics.Segments;

namespace B2BCentral.Tests.Metrics.Segments;

public class NaicsTests
{
    [Fact]
    public void There_are_20_sectors_and_96_subsectors_each_with_a_code_and_a_title_of_its_own()
    {
        Assert.Equal((20, 96), (Naics.Sectors.Length, Naics.Subsectors.Length));
        Assert.Equal(20, Naics.Sectors.DistinctBy(sector => sector.Key).DistinctBy(sector => sector.Name).Count());
        Assert.Equal(96, Naics.Subsectors.DistinctBy(subsector => subsector.Key).DistinctBy(subsector => subsector.Name).Count());
    }

    [Theory]
    [InlineData("31")]
    [InlineData("32")]
    [InlineData("33")]
    [InlineData("31-33")]
    [InlineData("325")]
    [InlineData("333517")]
    [InlineData("Manufacturing")]
    [InlineData("MANUFACTURING")]
    public void Manufacturing_is_one_sector_of_three_codes(string text) => Assert.Equal(new Industry("31-33", "Manufacturing"), Naics.Sector(text));

    [Theory]
    [InlineData("23", "23")]
    [InlineData("44", "44-45")]
    [InlineData("45", "44-45")]
    [InlineData("48", "48-49")]
    [InlineData("49", "48-49")]
    [InlineData("541511", "54")]
    [InlineData("5415", "54")]
    [InlineData("real estate and rental and leasing", "53")]
    public void A_sector_is_found_by_a_code_of_two_to_six_digits_or_its_title(string text, string key) =>
        Assert.Equal(key, Naics.Sector(text)?.Key);

    [Theory]
    [InlineData("541", "541")]
    [InlineData("54151", "541")]
    [InlineData("541511", "541")]
    [InlineData("hospitals", "622")]
    public void A_subsector_is_found_by_a_code_of_three_to_six_digits_or_its_title(string text, string key) =>
        Assert.Equal(key, Naics.Subsector(text)?.Key);

    [Theory]
    [InlineData("1")]
    [InlineData("99")]
    [InlineData("43")]
    [InlineData("31-32")]
    [InlineData("2300000")]
    [InlineData("Dentists")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_code_and_no_title_is_no_sector(string? text) => Assert.Null(Naics.Sector(text));

    [Theory]
    [InlineData("54")]
    [InlineData("451")]
    [InlineData("Manufacturing")]
    [InlineData("Dentists")]
    [InlineData(null)]
    public void What_is_no_subsector_of_the_2022_edition_is_none(string? text) => Assert.Null(Naics.Subsector(text));

    [Fact]
    public void Every_subsector_belongs_to_a_sector_and_every_sector_has_subsectors()
    {
        var sectors = Naics.Subsectors.Select(subsector => Naics.Sector(subsector.Key));

        Assert.Equal(Naics.Sectors, sectors.Distinct());
        Assert.All(Naics.Subsectors, subsector => Assert.InRange(int.Parse(subsector.Key, CultureInfo.InvariantCulture), 111, 928));
    }
}
