using System.Globalization;
using B2BCentral.Metrics.Languages;
using B2BCentral.Metrics.Segments;

namespace B2BCentral.Tests.Metrics.Segments;

public class IndustryTests
{
    private static readonly Industry Construction = new("23", "Construction");
    private static readonly Industry HealthCare = new("62", "Health Care and Social Assistance");
    private static readonly Industry Hospitals = new("622", "Hospitals");
    private static readonly Industry Professional = new("54", "Professional, Scientific, and Technical Services");
    private static readonly Industry ProfessionalServices = new("541", "Professional, Scientific, and Technical Services");
    private static readonly Industry Utilities = new("22", "Utilities");

    [Theory]
    [InlineData(null, null)]
    [InlineData("", "")]
    [InlineData("  ", "\t")]
    public void Empty_is_not_yet_classified(string? industry, string? subIndustry) =>
        Assert.Equal((null, null), Industry.Classify(industry, subIndustry));

    [Theory]
    [InlineData("en-US", "Construction", "Construction")]
    [InlineData("it-IT", "Construction", "Costruzioni")]
    [InlineData("de-DE", "Hospitals", "Krankenhäuser")]
    [InlineData("it-IT", "Construction crews", "Construction crews")]
    [InlineData("it-IT", "construction", "construction")]
    public async Task A_title_is_shown_in_the_language_and_a_label_as_it_was_written(string language, string name, string shown)
    {
        // What an asynchronous method chooses ends with it.
        await Task.CompletedTask;
        Language.Choose(CultureInfo.GetCultureInfo(language));

        Assert.Equal(shown, Industry.Shown(name));
    }

    [Theory]
    [InlineData("23")]
    [InlineData(" 23 ")]
    [InlineData("construction")]
    [InlineData("CONSTRUCTION")]
    public void A_code_and_a_title_in_any_case_are_the_same_sector(string text) =>
        Assert.Equal((Construction, null), Industry.Classify(text, null));

    [Theory]
    [InlineData("31")]
    [InlineData("32")]
    [InlineData("33")]
    [InlineData("31-33")]
    public void A_sector_of_several_codes_is_one_industry(string text) =>
        Assert.Equal((new Industry("31-33", "Manufacturing"), null), Industry.Classify(text, null));

    [Theory]
    [InlineData("541511", null)]
    [InlineData("541", "")]
    [InlineData(null, "541511")]
    [InlineData("54", "541511")]
    [InlineData("541511", "541")]
    [InlineData("professional, scientific,  and technical services", "541")]
    public void A_code_of_three_to_six_digits_names_sector_and_subsector_wherever_it_stands(string? industry, string? subIndustry) =>
        Assert.Equal((Professional, ProfessionalServices), Industry.Classify(industry, subIndustry));

    [Theory]
    [InlineData("23.0", null)]
    [InlineData("23,00", null)]
    [InlineData(null, "23.0")]
    public void A_spreadsheets_decimals_are_no_part_of_a_code(string? industry, string? subIndustry) =>
        Assert.Equal((Construction, null), Industry.Classify(industry, subIndustry));

    [Fact]
    public void Nor_are_they_of_a_subsectors() => Assert.Equal((HealthCare, Hospitals), Industry.Classify("62.0", "622110.0"));

    [Fact]
    public void A_subsectors_title_as_a_sub_industry_brings_its_sector() =>
        Assert.Equal((HealthCare, Hospitals), Industry.Classify(null, "HOSPITALS"));

    [Fact]
    public void A_sectors_title_is_the_sector_alone_even_where_its_only_subsector_has_the_same_title()
    {
        Assert.Equal((Utilities, null), Industry.Classify("Utilities", null));
        Assert.Equal(Industry.Classify("22", null), Industry.Classify("Utilities", null));
    }

    [Theory]
    [InlineData("Specialty Bike Shop", "Repairs", "Specialty Bike Shop", "Repairs")]
    [InlineData("  Value   Added Reseller ", null, "Value Added Reseller", null)]
    [InlineData("Dentists", "  ", "Dentists", null)]
    [InlineData("Hospitals", "Private", "Hospitals", "Private")]
    [InlineData("99", null, "99", null)]
    [InlineData("Tier 2.0", "23.5", "Tier 2.0", "23.5")]
    public void Own_labels_are_kept_as_they_are(string industry, string? subIndustry, string name, string? subName) =>
        Assert.Equal((new Industry(name, name), subName is null ? null : new Industry(subName, subName)), Industry.Classify(industry, subIndustry));

    [Theory]
    [InlineData("54", "Custom software")]
    [InlineData("541511", "Custom software")]
    public void An_own_sub_industry_of_a_sector_is_kept(string industry, string subIndustry) =>
        Assert.Equal((Professional, new Industry(subIndustry, subIndustry)), Industry.Classify(industry, subIndustry));

    [Fact]
    public void An_own_sub_industry_is_kept_even_of_a_sector_with_a_single_subsector() =>
        Assert.Equal((Utilities, new Industry("Solar", "Solar")), Industry.Classify("Utilities", "Solar"));

    [Fact]
    public void A_sub_industry_without_an_industry_is_an_industry_of_its_own() =>
        Assert.Equal((new Industry("Dentists", "Dentists"), null), Industry.Classify(" ", "Dentists"));

    [Theory]
    [InlineData("23", "23")]
    [InlineData("Construction", "23")]
    [InlineData(null, "23")]
    [InlineData(null, "Construction")]
    public void A_sub_industry_that_only_repeats_its_sector_is_none(string? industry, string subIndustry) =>
        Assert.Equal((Construction, null), Industry.Classify(industry, subIndustry));

    [Fact]
    public void A_subsector_of_another_sector_stays_where_the_seller_put_it() =>
        Assert.Equal((Construction, ProfessionalServices), Industry.Classify("23", "541511"));

    [Fact]
    public void A_subsector_under_an_own_label_is_still_that_subsector() =>
        Assert.Equal((new Industry("Clinics", "Clinics"), Hospitals), Industry.Classify("Clinics", "622110"));

    [Fact]
    public void A_key_has_one_name_wherever_it_stands()
    {
        string?[] cells = [null, "2", "22", "221", "221310", "23", "236", "31-33", "32", "451110", "541", "541511", "99", "Utilities", "Hospitals", "construction", "Dentists"];

        var found = cells.SelectMany(_ => cells, Industry.Classify).SelectMany(pair => new[] { pair.Industry, pair.SubIndustry }).OfType<Industry>();

        Assert.All(found.GroupBy(industry => industry.Key), names => Assert.Single(names.Distinct()));
    }
}
