using B2BCentral.Metrics.Segments;

namespace B2BCentral.Tests.Metrics.Segments;

public class SizeBandTests
{
    [Theory]
    [InlineData(int.MinValue, null)]
    [InlineData(0, null)]
    [InlineData(1, "1-10")]
    [InlineData(10, "1-10")]
    [InlineData(11, "11-50")]
    [InlineData(50, "11-50")]
    [InlineData(51, "51-250")]
    [InlineData(250, "51-250")]
    [InlineData(251, "251-1000")]
    [InlineData(1000, "251-1000")]
    [InlineData(1001, "1001+")]
    [InlineData(int.MaxValue, "1001+")]
    public void Size_is_a_band_of_employees(int employees, string? band) => Assert.Equal(band, SizeBand.Of(employees));

    [Theory]
    [InlineData("1", "1-10")]
    [InlineData(" 50 ", "11-50")]
    [InlineData("1,500", "1001+")]
    [InlineData("1.500", "1001+")]
    [InlineData("1.200.000", "1001+")]
    [InlineData("12.0", "11-50")]
    [InlineData("12.5", "11-50")]
    [InlineData("12,0", "11-50")]
    [InlineData("1,200", "1001+")]
    [InlineData("1.200", "1001+")]
    [InlineData("1,200,000", "1001+")]
    [InlineData("1.200,0", "1001+")]
    [InlineData("1,200.0", "1001+")]
    [InlineData("99999999999999", "1001+")]
    [InlineData("1 200", "1001+")]
    [InlineData("1\u00A0200", "1001+")]
    [InlineData("1\u202F200,0", "1001+")]
    [InlineData("1'200", "1001+")]
    public void A_number_of_employees_is_put_into_its_band_however_it_is_written(string text, string band) =>
        Assert.Equal(band, SizeBand.Classify(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("0")]
    [InlineData("-5")]
    public void Nobody_is_not_yet_classified(string? text) => Assert.Null(SizeBand.Classify(text));

    [Theory]
    [InlineData("0", true)]
    [InlineData("-5", true)]
    [InlineData("1", false)]
    [InlineData("Enterprise", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_number_below_1_is_no_size(string? text, bool isNobody) => Assert.Equal(isNobody, SizeBand.IsNobody(text));

    [Theory]
    [InlineData("10 50", "10 50")]
    [InlineData("Enterprise", "Enterprise")]
    [InlineData(" Small business ", "Small business")]
    [InlineData("1001+", "1001+")]
    [InlineData("11-50", "11-50")]
    [InlineData("11–50", "11-50")]
    [InlineData("SMB", "SMB")]
    public void Own_labels_are_kept(string text, string label) => Assert.Equal(label, SizeBand.Classify(text));

    [Fact]
    public void Bands_are_ordered_from_small_to_large_and_own_labels_come_after_them() => Assert.Equal(
        ["1-10", "11-50", "51-250", "251-1000", "1001+", "Enterprise"],
        new[] { "Enterprise", "1001+", "251-1000", "11-50", "1-10", "51-250" }.OrderBy(SizeBand.Order));
}
