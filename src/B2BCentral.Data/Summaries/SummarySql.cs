using B2BCentral.Data.Engines;

namespace B2BCentral.Data.Summaries;

/// <summary>
/// The statements that fill, clear and check one summary table. Parameters: {0} seller, {1} marketplace, {2} first day, {3} last day.
/// </summary>
internal sealed class SummarySql(DatabaseEngine engine)
{
    private const string Scope = "\"SellerId\" = {0} AND \"Marketplace\" = {1}";

    public string InsertDays(SummaryTable table) => Insert(table, SummaryGrain.Day, DaysFromOrders(table));

    public static string InsertMonth(SummaryTable table) => Insert(table, SummaryGrain.Month, MonthFromDays(table));

    public static string Delete(SummaryTable table, SummaryGrain grain) => $"DELETE FROM \"{table.Name}\" WHERE {Stored(table, grain)}";

    /// <summary>What the table should hold and does not, or the other way round.</summary>
    public string Differences(SummaryTable table, SummaryGrain grain, bool missing)
    {
        var exact = grain == SummaryGrain.Day ? DaysFromOrders(table) : MonthFromDays(table);
        var stored = $"SELECT \"Day\", {Keys(table)}, {Measures()} FROM \"{table.Name}\" WHERE {Stored(table, grain)}";
        var rows = missing ? $"{exact} EXCEPT {stored}" : $"{stored} EXCEPT {exact}";
        var keys = table.Keys.Select((key, i) => $"{(key.Column == "IsBusiness" ? Number(key.Column) : $"\"{key.Column}\"")} AS \"Key{i}\"").ToList();
        if (keys.Count == 1) keys.Add("0 AS \"Key1\"");
        return $"SELECT \"Day\", {string.Join(", ", keys)}, {Measures()} FROM ({rows}) AS d";
    }

    // Orders first, so that an order counts once however many items it has. Sums of int would overflow in SQL Server.
    private string DaysFromOrders(SummaryTable table)
    {
        var keys = string.Join(", ", table.Keys.Select(key => $"{key.Source} AS \"{key.Column}\""));
        var groups = string.Join(", ", table.Keys.Select(key => key.Source));
        var cancelled = engine.IsTrue("i.\"IsCancelled\"");
        return
            $"""
             SELECT "Day", {Keys(table)},
                 SUM("Sales") AS "Sales", SUM("Units") AS "Units", SUM("Counted") AS "Orders", SUM("CountedPriced") AS "PricedOrders", SUM("Items") AS "OrderItems",
                 SUM("CancelledSales") AS "CancelledSales", SUM("CancelledUnits") AS "CancelledUnits", SUM(1 - "Counted") AS "CancelledOrders",
                 SUM("Priced" - "CountedPriced") AS "CancelledPricedOrders", SUM("CancelledItems") AS "CancelledOrderItems"
             FROM (
                 SELECT o."Day", {keys}, o."OrderId",
                     SUM(CASE WHEN {cancelled} THEN 0 ELSE COALESCE(i."Amount", 0) END) AS "Sales",
                     SUM(CASE WHEN {cancelled} THEN 0 ELSE CAST(i."Quantity" AS bigint) END) AS "Units",
                     SUM(CASE WHEN {cancelled} THEN 0 ELSE 1 END) AS "Items",
                     SUM(CASE WHEN {cancelled} THEN COALESCE(i."Amount", 0) ELSE 0 END) AS "CancelledSales",
                     SUM(CASE WHEN {cancelled} THEN CAST(i."Quantity" AS bigint) ELSE 0 END) AS "CancelledUnits",
                     SUM(CASE WHEN {cancelled} THEN 1 ELSE 0 END) AS "CancelledItems",
                     MAX(CASE WHEN {cancelled} THEN 0 ELSE 1 END) AS "Counted",
                     MAX(CASE WHEN {cancelled} OR i."Amount" IS NULL THEN 0 ELSE 1 END) AS "CountedPriced",
                     MAX(CASE WHEN i."Amount" IS NULL THEN 0 ELSE 1 END) AS "Priced"
                 FROM "Orders" AS o
                 JOIN "OrderItems" AS i ON i."SellerId" = o."SellerId" AND i."OrderId" = o."OrderId"
                 WHERE o.{Scope.Replace("AND ", "AND o.", StringComparison.Ordinal)} AND o."Day" BETWEEN {"{2}"} AND {"{3}"} AND {engine.IsFalse("o.\"IsNonAmazon\"")}{(table.BusinessOnly ? $" AND {engine.IsTrue("o.\"IsBusiness\"")}" : "")}
                 GROUP BY o."Day", {groups}, o."OrderId") AS p
             GROUP BY "Day", {Keys(table)}
             """;
    }

    private static string MonthFromDays(SummaryTable table) =>
        $"SELECT MIN({"{2}"}) AS \"Day\", {Keys(table)}, {string.Join(", ", SummaryTable.Measures.Select(m => $"SUM(\"{m}\") AS \"{m}\""))} " +
        $"FROM \"{table.Name}\" WHERE {Stored(table, SummaryGrain.Day)} GROUP BY {Keys(table)}";

    private static string Insert(SummaryTable table, SummaryGrain grain, string rows) =>
        $"INSERT INTO \"{table.Name}\" (\"SellerId\", \"Marketplace\", {(table.Dimension is null ? "" : "\"Dimension\", ")}\"Grain\", \"Day\", {Keys(table)}, {Measures()}) " +
        $"SELECT {"{0}"}, {"{1}"}, {(table.Dimension is { } d ? $"{(int)d}, " : "")}{(int)grain}, \"Day\", {Keys(table)}, {Measures()} FROM ({rows}) AS r";

    private static string Stored(SummaryTable table, SummaryGrain grain) =>
        $"{Scope}{(table.Dimension is { } d ? $" AND \"Dimension\" = {(int)d}" : "")} AND \"Grain\" = {(int)grain} AND \"Day\" BETWEEN {"{2}"} AND {"{3}"}";

    private static string Keys(SummaryTable table) => string.Join(", ", table.Keys.Select(key => $"\"{key.Column}\""));

    private static string Measures() => string.Join(", ", SummaryTable.Measures.Select(measure => $"\"{measure}\""));

    private string Number(string column) => $"CASE WHEN {engine.IsTrue($"\"{column}\"")} THEN 1 ELSE 0 END";
}
