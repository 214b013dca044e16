using System.Data.Common;
using System.Globalization;
using System.Numerics;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Testing.Workload;

/// <summary>
/// The query set written by hand over plain tables: daily B2B and Non-B2B sales of a period and of the year before, industries and sub-industries of both,
/// the five products that businesses bought most, those of one sub-industry, and the share of 90 days. Orders are not counted, which makes the floor lower.
/// </summary>
public static class RawQuerySet
{
    public const string Trade = "Trade 08";

    private const string Items = "FROM orders o JOIN items i ON i.order_id = o.id WHERE i.is_cancelled = 0 AND o.day BETWEEN {0} AND {1}";
    private const string Sums = "SUM(i.amount), SUM(i.quantity)";

    /// <returns>The sum of all amounts that were read, so that whoever computes the same can be compared.</returns>
    public static async Task<decimal> RunAsync(DbConnection connection, Period period)
    {
        var (before, share) = (Comparison.Of(period, ComparisonRule.LastYear)!.Value, new Period(period.To.AddDays(-89), period.To));
        var sum = 0m;
        foreach (var days in (Period[])[period, before])
        {
            sum += await SumAsync(connection, days, $"SELECT {Sums}, o.day, o.is_business {Items} GROUP BY o.day, o.is_business");
            sum += await SumAsync(connection, days, $"SELECT {Sums}, o.industry {Items} AND o.is_business = 1 GROUP BY o.industry");
            sum += await SumAsync(connection, days, $"SELECT {Sums}, o.trade {Items} AND o.is_business = 1 GROUP BY o.trade");
        }

        sum += await SumAsync(connection, period, $"SELECT {Sums}, i.product {Items} AND o.is_business = 1 GROUP BY i.product ORDER BY 1 DESC, 2 DESC, 3 LIMIT 5");
        sum += await SumAsync(connection, period, $"SELECT {Sums}, i.product {Items} AND o.is_business = 1 AND o.trade = '{Trade}' GROUP BY i.product ORDER BY 1 DESC, 2 DESC, 3 LIMIT 5");
        return sum + await SumAsync(connection, share, $"SELECT {Sums}, o.is_business {Items} GROUP BY o.is_business");
    }

    private static async Task<decimal> SumAsync(DbConnection connection, Period days, string statement)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = string.Format(CultureInfo.InvariantCulture, statement, days.From.DayNumber, days.To.DayNumber);
        await using var reader = await command.ExecuteReaderAsync();
        var sum = 0m;
        while (await reader.ReadAsync()) sum += reader.GetValue(0) is BigInteger big ? (decimal)big : Convert.ToDecimal(reader.GetValue(0), CultureInfo.InvariantCulture);
        return sum;
    }
}
