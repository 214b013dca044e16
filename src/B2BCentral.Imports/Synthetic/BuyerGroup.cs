namespace B2BCentral.Imports.Synthetic;

/// <summary>An industry of business customers and how it develops.</summary>
/// <param name="Industry">NAICS sector; null for buyers that nobody has classified.</param>
/// <param name="SubIndustry">NAICS subsector.</param>
/// <param name="Share">Part of B2B orders at the end, relative to the other groups.</param>
/// <param name="Companies">How many different ones buy.</param>
/// <param name="Nouns">What companies of this kind call themselves.</param>
/// <param name="Trend">Growth of its share in a year; 0.5 halves it.</param>
/// <param name="NewSinceDays">The group first bought this many days before the end; null when it always did.</param>
internal sealed record BuyerGroup(
    string? Industry, string? SubIndustry, double Share, int Companies, string[] Nouns, double Trend = 1, int? NewSinceDays = null)
{
    public double ShareBefore(int daysToEnd) => NewSinceDays <= daysToEnd ? 0 : Share * Math.Pow(Trend, -daysToEnd / 365.0);
}
