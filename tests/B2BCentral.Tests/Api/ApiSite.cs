using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using B2BCentral.Data;
using B2BCentral.Data.Sellers;
using B2BCentral.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Writing;
using B2BCentral.Testing;
using B2BCentral.Web.Api;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Api;

/// <summary>The site with two sellers whose few orders can be added up by hand; its today is 31 March 2025.</summary>
public sealed class ApiSite : TestSite, IAsyncLifetime
{
    public const string March = "from=2025-03-01&to=2025-03-30";

    /// <summary>Of the seller north, in the US.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Of the seller south, in the UK and, imported last, in Japan.</summary>
    public string KeyOfSouth { get; private set; } = "";

    /// <summary>Of the seller empty, who has no order.</summary>
    public string KeyOfEmpty { get; private set; } = "";

    public async Task InitializeAsync()
    {
        Key = await SellerAsync("north", ("US", NorthOrders.All));
        KeyOfEmpty = await SellerAsync("empty", ("US", []));
        KeyOfSouth = await SellerAsync(
            "south",
            ("UK", [NorthOrders.Line("UK-1", "2025-03-05", "T", 1, 12.34m, "Law") with { Currency = "GBP" }]),
            ("JP", [NorthOrders.Line("JP-1", "2025-03-05", "T", 1, 1200m, "Law") with { Currency = "JPY" }]));
    }

    public Task<HttpResponseMessage> SendAsync(string address, string? key) => SendAsync(CreateClient(), address, key);

    public static async Task<HttpResponseMessage> SendAsync(HttpClient client, string address, string? key, HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, address);
        if (key is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return await client.SendAsync(request);
    }

    /// <summary>An answer of the API to north's key.</summary>
    public async Task<JsonElement> GetAsync(string address, string? key = null)
    {
        using var response = await SendAsync("/api/v1/" + address, key ?? Key);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, text);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>Problem details, which every error of the API is.</summary>
    public static async Task<JsonElement> ProblemOf(HttpResponseMessage response, HttpStatusCode status)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == status, $"{response.StatusCode}: {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
        return problem;
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    private async Task<string> SellerAsync(string slug, params (string Marketplace, OrderLine[] Lines)[] places)
    {
        await using var scope = Services.CreateAsyncScope();
        var (sellers, orders) = (scope.ServiceProvider.GetRequiredService<SellerDirectory>(), scope.ServiceProvider.GetRequiredService<OrderStore>());
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var sellerId = 0;
        foreach (var (code, lines) in places)
        {
            var marketplace = await sellers.GetOrAddAsync(slug, code);
            await orders.StoreAsync(lines, marketplace, new ImportCounts(), line => Assert.Fail(line.Reason));
            sellers.MarkChanged(marketplace);
            await db.SaveChangesAsync();
            Clock.Advance(TimeSpan.FromMinutes(1));
            sellerId = marketplace.SellerId;
        }

        await transaction.CommitAsync();
        return await scope.ServiceProvider.GetRequiredService<ApiKeys>().CreateAsync(sellerId, "test", ApiKeyScope.Write, "local");
    }
}

[CollectionDefinition(Name)]
public sealed class ApiSiteCollection : ICollectionFixture<ApiSite>
{
    public const string Name = "API";
}
