namespace B2BCentral.Imports.Synthetic;

/// <summary>How many orders a day brings: growth over the years, the season, the day of the week.</summary>
/// <param name="OrdersADay">On an average day at the end.</param>
/// <param name="YearlyGrowth">1.25 is a quarter more each year.</param>
/// <param name="Weekdays">Factors from Sunday on.</param>
/// <param name="Months">Factors from January on.</param>
internal sealed record Demand(double OrdersADay, double YearlyGrowth, double[] Weekdays, double[] Months)
{
    private static readonly double[] BusinessMonths = [0.94, 0.95, 1.01, 1.0, 0.99, 0.97, 0.92, 0.97, 1.02, 1.06, 1.12, 1.05];
    private static readonly double[] ConsumerMonths = [0.88, 0.88, 0.95, 0.99, 1.02, 1.02, 0.97, 0.95, 0.94, 0.98, 1.15, 1.27];

    /// <summary>Businesses order on workdays and before the year closes.</summary>
    public static Demand OfBusinesses(double ordersADay, double yearlyGrowth) =>
        new(ordersADay, yearlyGrowth, [0.3, 1.28, 1.3, 1.26, 1.2, 1.08, 0.4], BusinessMonths);

    /// <summary>Consumers order at the weekend and before Christmas.</summary>
    public static Demand OfConsumers(double ordersADay, double yearlyGrowth) =>
        new(ordersADay, yearlyGrowth, [1.14, 1.0, 0.97, 0.95, 0.95, 0.96, 1.07], ConsumerMonths);

    public double On(DateOnly day, DateOnly end) =>
        OrdersADay * Math.Pow(YearlyGrowth, (day.DayNumber - end.DayNumber) / 365.25) * Weekdays[(int)day.DayOfWeek] * SeasonOn(day);

    // From the middle of one month to the middle of the next, so that no chart shows a step on the first.
    private double SeasonOn(DateOnly day)
    {
        var position = day.Month - 1.5 + (double)day.Day / DateTime.DaysInMonth(day.Year, day.Month);
        var (before, part) = ((int)Math.Floor(position), position - Math.Floor(position));
        return Months[(before + 12) % 12] * (1 - part) + Months[(before + 13) % 12] * part;
    }
}
