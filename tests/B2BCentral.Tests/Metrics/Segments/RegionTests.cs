using B2BCentral.Metrics.Segments;

namespace B2BCentral.Tests.Metrics.Segments;

public class RegionTests
{
    // Every spelling of a ship-to state in a public export of 129,000 Indian orders.
    private const string SpellingsOfARealExport =
        "ANDAMAN & NICOBAR |ANDHRA PRADESH|APO|AR|ARUNACHAL PRADESH|ASSAM|Arunachal Pradesh|Arunachal pradesh|BIHAR|Bihar|" +
        "CHANDIGARH|CHHATTISGARH|Chandigarh|DADRA AND NAGAR|DELHI|Delhi|GOA|Goa|Gujarat|HARYANA|HIMACHAL PRADESH|JAMMU & KASHMIR|" +
        "JHARKHAND|KARNATAKA|KERALA|LADAKH|LAKSHADWEEP|MADHYA PRADESH|MAHARASHTRA|MANIPUR|MEGHALAYA|MIZORAM|Manipur|Meghalaya|" +
        "Mizoram|NAGALAND|NL|Nagaland|New Delhi|ODISHA|Odisha|Orissa|PB|PUDUCHERRY|PUNJAB|Pondicherry|Puducherry|Punjab|" +
        "Punjab/Mohali/Zirakpur|RAJASTHAN|RJ|Rajasthan|Rajshthan|Rajsthan|SIKKIM|Sikkim|TAMIL NADU|TELANGANA|TRIPURA|" +
        "UTTAR PRADESH|UTTARAKHAND|WEST BENGAL|bihar|delhi|goa|orissa|punjab|rajasthan|rajsthan";

    [Theory]
    [InlineData("CA", "California")]
    [InlineData("ca", "California")]
    [InlineData("Ca.", "California")]
    [InlineData("CALIFORNIA", "California")]
    [InlineData("D.C.", "District of Columbia")]
    [InlineData("DISTRICT OF COLUMBIA", "District of Columbia")]
    [InlineData("Washington, DC", "District of Columbia")]
    [InlineData("washington", "Washington")]
    [InlineData("newyork", "New York")]
    [InlineData("AP", "Armed Forces Pacific")]
    public void A_state_of_the_United_States_has_one_name_by_code_or_by_name(string state, string region) =>
        Assert.Equal(region, Region.Of(state, "US", home: "US"));

    [Theory]
    [InlineData("PB", "Punjab")]
    [InlineData("Punjab/Mohali/Zirakpur", "Punjab")]
    [InlineData("RJ", "Rajasthan")]
    [InlineData("rajsthan", "Rajasthan")]
    [InlineData("Rajshthan", "Rajasthan")]
    [InlineData("Orissa", "Odisha")]
    [InlineData("Pondicherry", "Puducherry")]
    [InlineData("New Delhi", "Delhi")]
    [InlineData("ANDAMAN & NICOBAR ", "Andaman & Nicobar Islands")]
    [InlineData("Andaman and Nicobar Islands", "Andaman & Nicobar Islands")]
    [InlineData("DADRA AND NAGAR", "Dadra & Nagar Haveli")]
    [InlineData("Jammu and Kashmir", "Jammu & Kashmir")]
    [InlineData("TAMIL NADU", "Tamil Nadu")]
    [InlineData("Tamilnadu", "Tamil Nadu")]
    [InlineData("goa", "Goa")]
    [InlineData("AR", "Arunachal Pradesh")]
    public void A_state_of_India_has_one_name_however_it_is_spelt(string state, string region) =>
        Assert.Equal(region, Region.Of(state, "IN", home: "IN"));

    [Fact]
    public void The_69_spellings_of_a_real_export_are_37_regions()
    {
        var spellings = SpellingsOfARealExport.Split('|');

        var regions = spellings.Select(state => Region.Of(state, "IN", home: "IN")!).Distinct().ToList();

        Assert.Equal((69, 37), (spellings.Length, regions.Count));
    }

    [Fact]
    public void A_code_means_the_state_of_its_own_country()
    {
        Assert.Equal("Arkansas", Region.Of("AR", "US", home: "US"));
        Assert.Equal("Arunachal Pradesh", Region.Of("AR", "IN", home: "IN"));
        Assert.Equal("AR", Region.Of("AR", "IT", home: "IT"));
    }

    [Theory]
    [InlineData("ÎLE-DE-FRANCE", "Île-De-France")]
    [InlineData("  reggio   emilia", "Reggio Emilia")]
    [InlineData("mi", "MI")]
    public void An_unknown_state_is_kept_in_title_case(string state, string region) =>
        Assert.Equal(region, Region.Of(state, "FR", home: "FR"));

    [Theory]
    [InlineData("DE", "Germany")]
    [InlineData("de", "Germany")]
    [InlineData(" GB ", "United Kingdom")]
    [InlineData("UK", "United Kingdom")]
    public void Other_countries_are_regions_by_country(string country, string region) =>
        Assert.Equal(region, Region.Of("Bayern", country, home: "US"));

    [Theory]
    [InlineData("ON", "CA", "Ontario")]
    [InlineData("ontario", "CA", "Ontario")]
    [InlineData("Québec", "CA", "Quebec")]
    [InlineData("PQ", "CA", "Quebec")]
    [InlineData("NSW", "AU", "New South Wales")]
    [InlineData("N.S.W.", "AU", "New South Wales")]
    [InlineData("WA", "AU", "Western Australia")]
    public void A_province_of_Canada_and_a_state_of_Australia_have_one_name_too(string state, string home, string region) =>
        Assert.Equal(region, Region.Of(state, home, home));

    [Theory]
    [InlineData("US", "Georgia (country)")]
    [InlineData("DE", "Georgia")]
    public void A_country_that_is_called_as_a_state_is_told_from_it(string home, string region) => Assert.Equal(region, Region.Of("Tbilisi", "GE", home));

    [Fact]
    public void A_country_that_nobody_knows_is_kept_as_its_code() => Assert.Equal("QQ", Region.Of("Somewhere", "qq", home: "US"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("us")]
    [InlineData("US ")]
    public void Without_a_country_the_address_is_at_home(string? country) =>
        Assert.Equal("Texas", Region.Of("TX", country, home: "US"));

    [Theory]
    [InlineData("GB", "UK")]
    [InlineData("UK", "GB")]
    [InlineData("GB", "GB")]
    public void The_marketplace_of_the_United_Kingdom_is_at_home_in_addresses_of_Great_Britain(string country, string home) =>
        Assert.Equal("Surrey", Region.Of("SURREY", country, home));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Without_a_state_an_address_at_home_is_not_yet_classified(string? state) => Assert.Null(Region.Of(state, "US", home: "US"));

    [Fact]
    public void Without_a_state_an_address_abroad_is_still_its_country() => Assert.Equal("Canada", Region.Of(null, "CA", home: "US"));
}
