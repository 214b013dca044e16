using System.Globalization;
using B2BCentral.Metrics.Scores;

namespace B2BCentral.Web.Hosting;

/// <summary>The section <c>Scores</c>. What it leaves out is as the product has it; points are replaced all together, as half a scale is none.</summary>
public static class ScoreConfiguration
{
    private const string Section = "Scores";

    /// <exception cref="SettingException">A value cannot be read, or no score could be computed with it.</exception>
    public static ScoreSettings Read(IConfiguration configuration)
    {
        var (section, standard) = (configuration.GetSection(Section), ScoreSettings.Standard);
        var settings = new ScoreSettings
        {
            Version = section[nameof(ScoreSettings.Version)] ?? standard.Version,
            MinimumPeers = (int)Math.Clamp(Number(section, nameof(ScoreSettings.MinimumPeers), standard.MinimumPeers), 0, int.MaxValue),
            B2BShare = Rule(section, nameof(ScoreSettings.B2BShare), standard.B2BShare),
            Percentile = Rule(section, nameof(ScoreSettings.Percentile), standard.Percentile),
            UnitsRatio = Rule(section, nameof(ScoreSettings.UnitsRatio), standard.UnitsRatio),
            BusinessPrices = Rule(section, nameof(ScoreSettings.BusinessPrices), standard.BusinessPrices),
            QuantityDiscounts = Rule(section, nameof(ScoreSettings.QuantityDiscounts), standard.QuantityDiscounts),
            CoveredViews = Rule(section, nameof(ScoreSettings.CoveredViews), standard.CoveredViews),
            Buyable = Rule(section, nameof(ScoreSettings.Buyable), standard.Buyable),
            ProfileField = Number(section, nameof(ScoreSettings.ProfileField), standard.ProfileField),
            MostOfProfileFields = Number(section, nameof(ScoreSettings.MostOfProfileFields), standard.MostOfProfileFields),
            Certification = Number(section, nameof(ScoreSettings.Certification), standard.Certification),
            MostOfCertifications = Number(section, nameof(ScoreSettings.MostOfCertifications), standard.MostOfCertifications),
        };
        return settings.Problem() is { } problem ? throw new SettingException($"The configuration section '{Section}' is not usable. {problem}") : settings;
    }

    private static InputRule Rule(IConfiguration scores, string name, InputRule standard)
    {
        var section = scores.GetSection(name);
        var points = section.GetSection("Points").GetChildren().Select(point => new LinearPoint(Number(point, "At"), Number(point, "Stars"))).ToList();
        return new InputRule(Number(section, "Weight", standard.Weight), points.Count > 0 ? new LinearScale(points) : standard.Scale);
    }

    private static decimal Number(IConfiguration section, string name, decimal? otherwise = null)
    {
        if (section[name] is not { } text) return otherwise ?? throw Unusable(section, name, "is missing");
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw Unusable(section, name, $"is '{text}', which is no number");
    }

    private static SettingException Unusable(IConfiguration section, string name, string what) => new($"The setting {((IConfigurationSection)section).Path}:{name} {what}.");
}
