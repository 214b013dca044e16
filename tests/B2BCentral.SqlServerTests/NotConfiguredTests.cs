namespace B2BCentral.SqlServerTests;

/// <summary>Says in every run without a server that the tests which need one are not in it.</summary>
public sealed class NotConfiguredTests
{
    [Fact(Skip = "SQL Server not configured")]
    public void The_tests_of_the_product_run_on_the_server_that_B2BCENTRAL_TEST_SQLSERVER_names() => Assert.Fail("There is no server.");
}
