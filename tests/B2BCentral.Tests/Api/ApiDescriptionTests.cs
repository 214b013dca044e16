using System.Text.Json;

namespace B2BCentral.Tests.Api;

[Collection(ApiSiteCollection.Name)]
public sealed class ApiDescriptionTests(ApiSite site)
{
    private static readonly string[] Operations = ["/api/v1/action-center", "/api/v1/customer-segments", "/api/v1/performance-summary", "/api/v1/sales-snapshot", "/api/v1/top-products"];

    [Fact]
    public async Task The_document_lists_the_answers_of_the_API_and_no_pages()
    {
        var document = await DocumentAsync();

        Assert.StartsWith("3.1", document.Text("openapi"), StringComparison.Ordinal);
        Assert.Equal(Operations, document.At("paths").Names().Order(StringComparer.Ordinal));
        Assert.All(document.At("paths").EnumerateObject(), path => Assert.Equal(["get"], path.Value.Names()));
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
        foreach (var operation in (await DocumentAsync()).At("paths").EnumerateObject().Select(path => path.Value.GetProperty("get")))
        {
            Assert.Equal(["200", "400", "401", "404"], operation.At("responses").Names().Order(StringComparer.Ordinal));
            Assert.EndsWith("Answer", operation.At("responses.200.content").GetProperty("application/json").Text("schema.$ref"), StringComparison.Ordinal);
            foreach (var error in (string[])["400", "401", "404"])
                Assert.EndsWith("ProblemDetails", operation.At($"responses.{error}.content").GetProperty("application/problem+json").Text("schema.$ref"), StringComparison.Ordinal);
            Assert.All(operation.At("parameters").EnumerateArray(), parameter => Assert.NotEmpty(parameter.Text("description")));
            Assert.NotEmpty(operation.Text("summary"));
        }
    }

    /// <summary>The document repeats the words that readers of the address know; this keeps the two alike.</summary>
    [Fact]
    public async Task Every_word_that_the_document_allows_is_understood()
    {
        foreach (var path in (await DocumentAsync()).At("paths").EnumerateObject())
            foreach (var parameter in path.Value.At("get.parameters").EnumerateArray())
                foreach (var word in parameter.At("schema").TryGetProperty("enum", out var words) ? words.EnumerateArray().ToArray() : [])
                {
                    var days = word.GetString() == "custom" ? "&" + ApiSite.March : "";
                    await site.GetAsync($"{path.Name["/api/v1/".Length..]}?{parameter.Text("name")}={word.GetString()}{days}");
                }
    }

    [Fact]
    public async Task Comments_of_the_answers_are_in_the_document_and_amounts_are_no_floating_point_numbers()
    {
        var figure = (await DocumentAsync()).At("components.schemas.ApiFigure.properties.sales");

        Assert.Contains("major units", figure.Text("description"), StringComparison.Ordinal);
        Assert.Equal("number", figure.Text("type"));
        Assert.False(figure.TryGetProperty("format", out _));
    }

    private async Task<JsonElement> DocumentAsync()
    {
        using var response = await site.SendAsync("/openapi/v1.json", key: null);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }
}
