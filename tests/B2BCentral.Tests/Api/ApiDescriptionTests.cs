using System.Text.Json;

namespace B2BCentral.Tests.Api;

[Collection(ApiSiteCollection.Name)]
public sealed class ApiDescriptionTests(ApiSite site)
{
    // Ranges, measures, counting and the like of five questions.
    private const int FewestWords = 50;

    private static readonly string[] Operations =
    [
        "get /api/v1/action-center", "get /api/v1/buyer-requests/{word}", "get /api/v1/customer-segments", "get /api/v1/performance-summary",
        "get /api/v1/sales-snapshot", "get /api/v1/top-products", "post /api/v1/buyer-requests",
    ];

    [Fact]
    public async Task The_document_lists_the_answers_of_the_API_and_no_pages()
    {
        var document = await DocumentAsync();

        Assert.StartsWith("3.1", document.Text("openapi"), StringComparison.Ordinal);
        Assert.Equal(Operations, OperationsOf(document).Select(operation => operation.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_operation_needs_a_key()
    {
        var document = await DocumentAsync();
        var requirement = Assert.Single(Assert.Single(document.At("security").EnumerateArray()).EnumerateObject());

        var scheme = document.At("components.securitySchemes").GetProperty(requirement.Name);
        Assert.Equal(("http", "bearer"), (scheme.Text("type"), scheme.Text("scheme")));
    }

    [Fact]
    public async Task Every_operation_tells_its_answer_its_errors_and_its_parameters()
    {
        foreach (var (name, operation) in OperationsOf(await DocumentAsync()))
        {
            var (done, errors) = name.StartsWith("post", StringComparison.Ordinal) ? ("201", (string[])["400", "401", "403", "404", "405", "409", "413", "415", "429", "503"]) : ("200", ["400", "401", "404", "405", "429", "503"]);
            Assert.Equal([done, .. errors], operation.At("responses").Names().Order(StringComparer.Ordinal));
            Assert.EndsWith("Answer", operation.At($"responses.{done}.content").GetProperty("application/json").Text("schema.$ref"), StringComparison.Ordinal);
            foreach (var error in errors)
                Assert.EndsWith("ProblemDetails", operation.At($"responses.{error}.content").GetProperty("application/problem+json").Text("schema.$ref"), StringComparison.Ordinal);
            Assert.All(ParametersOf(operation), parameter => Assert.NotEmpty(parameter.Text("description")));
            Assert.NotEmpty(operation.Text("summary"));
        }
    }

    /// <summary>The document repeats the words that readers of the address know; this keeps the two alike.</summary>
    [Fact]
    public async Task Every_word_that_the_document_allows_is_understood()
    {
        var asked = 0;
        foreach (var (name, operation) in OperationsOf(await DocumentAsync()))
            foreach (var parameter in ParametersOf(operation))
                foreach (var word in parameter.At("schema").TryGetProperty("enum", out var words) ? words.EnumerateArray().ToArray() : [])
                {
                    var days = word.GetString() == "custom" ? "&" + ApiSite.March : "";
                    await site.GetAsync($"{name["get /api/v1/".Length..]}?{parameter.Text("name")}={word.GetString()}{days}");
                    asked++;
                }

        Assert.InRange(asked, FewestWords, int.MaxValue);
    }

    [Fact]
    public async Task Comments_of_the_answers_are_in_the_document_and_amounts_are_no_floating_point_numbers()
    {
        var figure = (await DocumentAsync()).At("components.schemas.ApiFigure.properties.sales");

        Assert.Contains("major units", figure.Text("description"), StringComparison.Ordinal);
        Assert.Equal(["null", "number"], figure.At("type").EnumerateArray().Select(type => type.GetString()));
        Assert.False(figure.TryGetProperty("format", out _));
    }

    [Fact]
    public async Task The_body_of_a_request_says_which_members_it_needs_and_what_each_means()
    {
        var wish = (await DocumentAsync()).At("components.schemas.ApiDiscountWish");

        Assert.Equal(["asin", "company", "quantity"], wish.At("required").EnumerateArray().Select(member => member.GetString()).Order(StringComparer.Ordinal));
        Assert.All(wish.At("properties").EnumerateObject(), member => Assert.NotEmpty(member.Value.Text("description")));
    }

    [Fact]
    public async Task Performance_summary_says_that_its_days_are_its_own()
    {
        var operation = (await DocumentAsync()).At("paths").GetProperty("/api/v1/performance-summary").At("get");

        Assert.Contains("always the 90 complete ones", operation.Text("description"), StringComparison.Ordinal);
    }

    private static IEnumerable<(string Name, JsonElement Operation)> OperationsOf(JsonElement document) =>
        from path in document.At("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        select ($"{operation.Name} {path.Name}", operation.Value);

    private static IEnumerable<JsonElement> ParametersOf(JsonElement operation) =>
        operation.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray() : [];

    private async Task<JsonElement> DocumentAsync()
    {
        using var response = await site.SendAsync("/openapi/v1.json", key: null);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }
}
