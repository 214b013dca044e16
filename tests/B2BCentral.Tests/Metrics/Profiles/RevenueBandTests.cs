using B2BCentral.Metrics.Profiles;

namespace B2BCentral.Tests.Metrics.Profiles;

public class RevenueBandTests
{
    [Fact]
    public void Bands_are_named_in_US_dollars_and_fit_their_column()
    {
        Assert.Equal(["under-100k", "100k-500k", "500k-1m", "1m-5m", "5m-25m", "25m-100m", "over-100m"], RevenueBand.All.Select(band => band.Key));
        Assert.All(RevenueBand.All, band => Assert.EndsWith("US dollars", band.Name, StringComparison.Ordinal));
        Assert.All(RevenueBand.All, band => Assert.InRange(band.Key.Length, 1, 20));
    }

    [Fact]
    public void A_key_that_is_none_has_no_name() => Assert.Equal((null, null, "1 to 5 million US dollars"), (RevenueBand.NameOf(null), RevenueBand.NameOf("2m"), RevenueBand.NameOf("1m-5m")));
}
