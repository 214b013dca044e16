namespace B2BCentral.Testing.Hostile;

/// <summary>Texts that end the value they stand in, or mean something there, wherever SQL is put together as text.</summary>
public static class SqlPayloads
{
    public static readonly IReadOnlyList<string> All =
    [
        // Out of quotes
        "'", "''", "'''", "\"", "`", "';", "\";", "')", "'))", "%' --",
        // Always true
        "' OR '1'='1", "' OR 1=1--", "' OR 1=1#", "' OR 1=1/*", "') OR ('1'='1", "')) OR 1=1--", "\" OR \"\"=\"", "\" OR 1=1--", "1 OR 1=1", "1) OR (1=1",
        "' OR 'x' LIKE 'x", "' OR 'x' IN ('x')--", "'||'1'='1'--", "' OR NOT 0--", "' OR 1 BETWEEN 0 AND 2--", "-1 OR true", "' oR/**/1=1--", "'\tOR\n1=1--", "' OR 1=1\0--", "'/**/OR/**/1/**/=/**/1--",
        "' OR EXISTS(SELECT 1)--", "' OR (SELECT COUNT(*) FROM sqlite_master)>0--", "' OR SellerId>0--", "1' OR '1'='1' ESCAPE '\\", "' GROUP BY 1 HAVING 1=1--",
        // Other rows
        "' UNION SELECT 1--", "' UNION SELECT name FROM sqlite_master--", "' UNION ALL SELECT NULL,NULL,NULL--", "' UNION SELECT PasswordHash FROM AspNetUsers--", "0 UNION SELECT 1", "') UNION SELECT Slug FROM Sellers--", "1 UNION SELECT sql FROM sqlite_master",
        // Another statement
        "'; DROP TABLE Products;--", "\"; DROP TABLE Products;--", "1; DROP TABLE Products", "'); DELETE FROM OrderLines;--", "'; UPDATE Sellers SET Slug='x';--", "'; INSERT INTO Sellers DEFAULT VALUES;--", "'; PRAGMA writable_schema=1;--",
        "'; ATTACH DATABASE 'hostile.db' AS h;--", "'; VACUUM;--", "'; COMMIT;--", "'; DETACH main;--",
        // Another database
        "'; EXEC xp_cmdshell('dir');--", "'; WAITFOR DELAY '0:0:5'--", "' AND SLEEP(5)--", "'; SELECT pg_sleep(5);--", "' AND EXTRACTVALUE(1,1)--", "$$; DROP TABLE Products; $$", "\\'; DROP TABLE Products;--",
        // Instead of a name, a number or an order
        "Name DESC--", "1,(SELECT 1)", "(CASE WHEN 1=1 THEN Name ELSE Sku END)", "abs(-9223372036854775808)", "1e999", "0x7FFFFFFFFFFFFFFFF", "randomblob(1000000)", "load_extension('hostile')", "CAST('x' AS INTEGER)/0",
        // Parameters and patterns
        "@p0", ":p0", "?1", "{0}", "%", "_", "%%%", "[a-z]", "*", "%_%",
        // Quotes that fold into others
        "\u2019 OR 1=1--", "\u02BC OR \u02BC1\u02BC=\u02BC1", "\uFF07 OR 1=1--", "%27 OR 1=1--", "%2527 OR 1=1--", "\\u0027 OR 1=1--",
    ];
}
