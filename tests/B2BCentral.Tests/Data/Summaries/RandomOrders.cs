using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Tests.Data.Summaries;

/// <summary>Orders of every kind from a seed, newer versions of some of them, and what they come to when simply added up.</summary>
internal sealed class RandomOrders(int seed)
{
    private const int Orders = 250;

    private static readonly Period Days = new(new(2024, 1, 20), new(2025, 3, 10));

    private readonly Random random = new(seed);
    private readonly Dictionary<string, List<RandomLine>> orders = [];

    public IEnumerable<RandomLine> Lines => orders.Values.SelectMany(lines => lines);

    public string FirstFile()
    {
        for (var i = 0; i < Orders; i++) orders[$"R-{i}"] = Version($"R-{i}", version: 1);
        return RandomLine.File(Lines.OrderBy(_ => random.Next()).ToList());
    }

    /// <summary>New versions of some orders, which hold from now on, among old versions of others, which do not.</summary>
    public string NextFile(int version)
    {
        var file = new List<RandomLine>();
        foreach (var order in orders.Keys.ToList().Where(_ => random.Next(3) == 0))
        {
            var isNewer = random.Next(4) > 0;
            var lines = Version(order, isNewer ? version : 0);
            if (isNewer) orders[order] = lines;
            file.AddRange(lines);
        }

        return RandomLine.File(file);
    }

    public Period RandomPeriod()
    {
        var from = Days.From.AddDays(random.Next(-5, Days.Days));
        var to = from.AddDays(random.Next(0, 150));
        // Half of them begin or end with a month, where rows of months and of days meet.
        if (random.Next(2) == 0) from = Period.FirstOfMonth(from);
        if (random.Next(2) == 0) to = Period.FirstOfMonth(to).AddMonths(1).AddDays(-1);
        return new Period(from, to);
    }

    public Dictionary<TKey, SalesFigure> SumBy<TKey>(Func<RandomLine, TKey> key, Period period, CountingPolicy counting)
        where TKey : notnull => Lines
        .Where(line => !line.IsNonAmazon && period.Contains(line.Day) && (!line.IsCancelled || counting == CountingPolicy.AsOrdered))
        .GroupBy(key)
        .ToDictionary(group => group.Key, group => new SalesFigure(
            group.Sum(line => line.Cents ?? 0), group.Sum(line => (long)line.Quantity), group.DistinctBy(line => line.Order).Count(),
            group.Where(line => line.Cents is not null).DistinctBy(line => line.Order).Count(), group.Count()));

    private List<RandomLine> Version(string order, int version)
    {
        var industry = random.Next(4);
        var first = new RandomLine(
            order, Days.From.AddDays(random.Next(Days.Days)), new DateOnly(2026, 1, 1).AddDays(version), random.Next(2) == 0, random.Next(12) == 0,
            OneOf("Shipped", "Shipped", "Shipped", "Pending", "Cancelled"), "")
        {
            Sku = "",
            Quantity = 0,
            Cents = 0,
            Industry = industry == 0 ? "" : $"Industry {industry}",
            SubIndustry = industry == 0 ? "" : OneOf("", $"Sub {industry}a", $"Sub {industry}b"),
            Region = OneOf("", "North", "South"),
            Size = OneOf("", "1-10", "11-50", "Giant"),
        };
        return [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => first with
        {
            ItemStatus = OneOf("", "", "", "Cancelled"),
            Sku = $"SKU-{random.Next(8)}",
            Quantity = random.Next(0, 6),
            Cents = first.Status == "Pending" || random.Next(8) == 0 ? null : random.Next(0, 50_000),
        })];
    }

    private string OneOf(params ReadOnlySpan<string> texts) => texts[random.Next(texts.Length)];
}
