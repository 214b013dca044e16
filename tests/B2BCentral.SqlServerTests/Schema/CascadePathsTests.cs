namespace B2BCentral.SqlServerTests.Schema;

public sealed class CascadePathsTests
{
    [Theory]
    [InlineData("A-A")]
    [InlineData("A-B B-A")]
    [InlineData("A-B A-B")]
    [InlineData("A-B A-C B-D C-D")]
    [InlineData("A-B B-C A-C")]
    [InlineData("S-A A-B B-C A-C")]
    public void What_the_server_refuses_is_found(string cascades) => Assert.NotEmpty(CascadePaths.Faults(Read(cascades)));

    [Theory]
    [InlineData("A-B B-C A-D")]
    [InlineData("A-C B-C C-D")]
    public void One_path_from_each_table_is_none_too_many(string cascades) => Assert.Empty(CascadePaths.Faults(Read(cascades)));

    private static IEnumerable<(string, string)> Read(string cascades) => cascades.Split(' ').Select(pair => pair.Split('-')).Select(pair => (pair[0], pair[1]));
}
