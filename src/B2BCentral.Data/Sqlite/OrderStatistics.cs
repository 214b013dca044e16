namespace B2BCentral.Data.Sqlite;

/// <summary>
/// What SQLite's planner is told of orders. Told nothing, it takes a seller for ten rows and reads all of them rather than look a company up in its index,
/// and an analysis that looks at some rows only takes every order of a seller for the same. The figures are of an ordinary database and stay,
/// so that plans stay too: SQLite's documentation calls it fixed results of ANALYZE.
/// </summary>
internal static class OrderStatistics
{
    // Rows in all, and how many share the first column, the first two, and so on.
    public const string Known = """
        ANALYZE "__EFMigrationsHistory";
        DELETE FROM sqlite_stat1;
        INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
            ('Orders', 'Orders', '1000000 100000 1'),
            ('Orders', 'IX_Orders_SellerId_Marketplace_OrderNumber', '1000000 100000 50000 1'),
            ('Orders', 'IX_Orders_SellerId_Marketplace_Day', '1000000 100000 50000 100'),
            ('Orders', 'IX_Orders_SellerId_BuyerId', '250000 25000 10');
        ANALYZE sqlite_schema;
        """;

    // Told of orders alone, it reads all items of a seller to find those of a few days, as ten rows again.
    public const string KnownOfItems = """
        INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('OrderItems', 'OrderItems', '2250000 225000 2 1');
        ANALYZE sqlite_schema;
        """;

    public const string ForgottenOfItems = """
        DELETE FROM sqlite_stat1 WHERE tbl = 'OrderItems';
        ANALYZE sqlite_schema;
        """;

    public const string Forgotten = """
        DELETE FROM sqlite_stat1;
        ANALYZE sqlite_schema;
        """;
}
