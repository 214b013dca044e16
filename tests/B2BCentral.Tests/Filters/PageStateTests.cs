using B2BCentral.Web.Filters;

namespace B2BCentral.Tests.Filters;

/// <summary>Who types an address by hand does not see that a letter should have been small.</summary>
public sealed class PageStateTests
{
    [Theory]
    [InlineData("/b2b?RANGE=7d", "range", "7d")]
    [InlineData("/b2b?Measure=units", "measure", "units")]
    [InlineData("/b2b?SUBINDUSTRY=Clinics", "subIndustry", "Clinics")]
    [InlineData("/b2b?range=7d&RANGE=90d", "range", "90d")]
    public void A_parameter_is_understood_in_any_letters(string address, string name, string value) =>
        Assert.Equal([new(name, value)], PageState.OfAddress(address).Values);

    [Fact]
    public void So_is_that_of_one_widget_and_that_of_one_page()
    {
        Assert.Equal("7d", PageState.OfAddress("/b2b?Top-Products.Range=7d&range=90d").Find("top-products", "range"));
        Assert.Equal("saw", PageState.Of([new("Q", "saw")], "q").Find(null, "q"));
        Assert.Equal("b2b,total", PageState.Of([new("Show", new(["b2b", "total"]))]).Find(null, "show"));
    }
}
