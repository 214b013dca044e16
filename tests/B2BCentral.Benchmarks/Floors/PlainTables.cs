namespace B2BCentral.Benchmarks.Floors;

/// <summary>The tables of the floors: a shop's two files as they are, and the indexes and sums that somebody would add by hand.</summary>
internal static class PlainTables
{
    public const string Create =
        """
        CREATE TABLE orders (id INTEGER PRIMARY KEY, day INTEGER NOT NULL, is_business INTEGER NOT NULL, company INTEGER, industry TEXT, trade TEXT, state TEXT, employees INTEGER);
        CREATE TABLE items (order_id INTEGER NOT NULL, product INTEGER NOT NULL, quantity INTEGER NOT NULL, amount BIGINT NOT NULL, is_cancelled INTEGER NOT NULL);
        """;

    public const string Indexes =
        """
        CREATE INDEX orders_by_day ON orders (day, is_business);
        CREATE INDEX items_by_order ON items (order_id);
        CREATE INDEX items_by_product ON items (product);
        """;

    public const string Summaries =
        """
        CREATE TABLE by_channel AS SELECT day, is_business, SUM(amount) AS amount, SUM(quantity) AS quantity, COUNT(DISTINCT id) AS orders FROM orders JOIN items ON order_id = id GROUP BY 1, 2;
        CREATE TABLE by_trade AS SELECT day, trade, SUM(amount) AS amount, SUM(quantity) AS quantity, COUNT(DISTINCT id) AS orders FROM orders JOIN items ON order_id = id WHERE is_business = 1 GROUP BY 1, 2;
        CREATE TABLE by_product AS SELECT day / 30 AS month, is_business, product, SUM(amount) AS amount, SUM(quantity) AS quantity FROM orders JOIN items ON order_id = id GROUP BY 1, 2, 3;
        """;
}
