namespace B2BCentral.SqlServerTests;

public sealed class TransactSqlTests
{
    [Theory]
    [InlineData("SELECT 1 FROM \"Orders\" LIMIT 1")]
    [InlineData("IF 1 = 1 BEGIN CREATE TRIGGER t ON Changes AFTER UPDATE AS THROW 51000, 'No.', 1; END;")]
    [InlineData("SELECT 1;\nGO\nSELECT * FORM Orders;")]
    [InlineData("DELETE FROM \"Orders\" RETURNING \"OrderId\"")]
    public void What_the_server_does_not_understand_is_found(string script) => Assert.NotEmpty(TransactSql.FaultsOf(script));

    [Theory]
    [InlineData("SELECT TOP(1) 1 FROM \"Orders\"")]
    [InlineData("SELECT 1;\nGO\nCREATE TRIGGER t ON Changes AFTER UPDATE AS THROW 51000, 'No.', 1;")]
    public void What_it_understands_has_no_fault(string script) => Assert.Empty(TransactSql.FaultsOf(script));
}
