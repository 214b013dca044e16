using System.Globalization;

namespace B2BCentral.Imports.Synthetic;

/// <summary>The companies of a country's groups, and which of them orders next.</summary>
internal sealed class CompanyRegister
{
    private const double FromTheBeginning = 0.6;

    private readonly BuyerGroup[] groups;
    private readonly double[] bounds;
    private readonly WeightedChoice<Company>[] companies;
    private int boundsFor = -1;

    public CompanyRegister(Country country, int spanDays, Dice dice)
    {
        groups = country.Groups;
        bounds = new double[groups.Length];
        var names = new HashSet<string>();
        companies = [.. groups.Select(group => new WeightedChoice<Company>(
            [.. Enumerable.Range(0, group.Companies).Select(_ => New(country, group, names, spanDays, dice))], company => company.Weight))];
    }

    /// <summary>The company that places an order so many days before the end.</summary>
    public Company Pick(int daysToEnd, Dice dice)
    {
        var choice = companies[GroupAt(daysToEnd, dice)];
        var company = choice.Pick(dice);
        // A few tries are enough to keep most newcomers away until their first day.
        for (var i = 0; i < 4 && company.SinceDays < daysToEnd; i++) company = choice.Pick(dice);
        return company;
    }

    private int GroupAt(int daysToEnd, Dice dice)
    {
        if (boundsFor != daysToEnd)
        {
            boundsFor = daysToEnd;
            var sum = 0.0;
            for (var i = 0; i < groups.Length; i++) bounds[i] = sum += groups[i].ShareBefore(daysToEnd);
        }

        var at = dice.Fraction() * bounds[^1];
        var group = 0;
        while (group < bounds.Length - 1 && at >= bounds[group]) group++;
        return group;
    }

    private static Company New(Country country, BuyerGroup group, HashSet<string> names, int spanDays, Dice dice)
    {
        var name = Name(country, group, dice);
        for (var i = 0; i < 50 && names.Contains(name); i++) name = Name(country, group, dice);
        while (!names.Add(name)) name += " II";

        var employees = Math.Max(1, (int)dice.Skewed(38, 1.6));
        return new Company(
            $"BUS-{10_000 + names.Count}", name, group.Industry, group.SubIndustry,
            dice.Chance(group.Industry is null ? 0.5 : 0.06) ? null : employees.ToString(CultureInfo.InvariantCulture),
            dice.Pick(country.Regions), dice.Chance(0.5), dice.Skewed(1, 0.7), dice.Chance(FromTheBeginning) ? spanDays : dice.Between(0, spanDays));
    }

    private static string Name(Country country, BuyerGroup group, Dice dice) => country.NounFirst
        ? $"{dice.Pick(group.Nouns)} {dice.Pick(country.Names)}{dice.Pick(country.LegalForms)}"
        : $"{dice.Pick(country.Names)} {dice.Pick(group.Nouns)}{dice.Pick(country.LegalForms)}";
}
