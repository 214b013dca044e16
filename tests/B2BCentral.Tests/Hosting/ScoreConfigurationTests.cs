using B2BCentral.Metrics.Scores;
using B2BCentral.Testing;
using B2BCentral.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace B2BCentral.Tests.Hosting;

public class ScoreConfigurationTests
{
    [Fact]
    public void The_settings_file_holds_what_the_product_documents() => Assert.Equivalent(
        ScoreSettings.Standard, ScoreConfiguration.Read(new ConfigurationBuilder().AddJsonFile(Repository.File("src", "B2BCentral.Web", "appsettings.json")).Build()), strict: true);

    [Fact]
    public void Without_a_section_the_standard_holds() => Assert.Equivalent(ScoreSettings.Standard, Read(), strict: true);

    [Fact]
    public void Points_are_replaced_all_together_and_what_is_left_out_stays()
    {
        var settings = Read(("Scores:Version", "2"), ("Scores:B2BShare:Points:0:At", "0.1"), ("Scores:B2BShare:Points:0:Stars", "1"), ("Scores:B2BShare:Points:1:At", "0.5"), ("Scores:B2BShare:Points:1:Stars", "5"));

        Assert.Equal(("2", 10, 0.5m), (settings.Version, settings.MinimumPeers, settings.B2BShare.Weight));
        Assert.Equal([new LinearPoint(0.1m, 1), new LinearPoint(0.5m, 5)], settings.B2BShare.Scale.Points);
    }

    [Theory]
    [InlineData("Scores:Buyable:Weight", "-1", "The configuration section 'Scores' is not usable. Buyable: the weight -1 does not lie between 0 and 1000.")]
    [InlineData("Scores:MinimumPeers", "0", "The configuration section 'Scores' is not usable. MinimumPeers is 0; at least one other seller is needed to compare with.")]
    [InlineData("Scores:ProfileField", "much", "The setting Scores:ProfileField is 'much', which is no number.")]
    [InlineData("Scores:Buyable:Points:0:At", "1", "The setting Scores:Buyable:Points:0:Stars is missing.")]
    public void Nonsense_is_refused_in_one_line(string key, string value, string line) => Assert.Equal(line, Assert.Throws<SettingException>(() => Read((key, value))).Message);

    private static ScoreSettings Read(params (string Key, string Value)[] values) => ScoreConfiguration.Read(
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(one => KeyValuePair.Create(one.Key, (string?)one.Value))).Build());
}
