using AngleSharp.Html.Dom;
using B2BCentral.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Features.Orders;

/// <summary>The site with the small shop's orders.</summary>
public sealed class ShopSite : TestSite, IAsyncLifetime
{
    public async Task InitializeAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.StoreAsync(ShopOrders.All);
    }

    /// <summary>The value of a figure on the list that an address opens.</summary>
    public static string FigureOf(IHtmlDocument page, string name) => page.QuerySelector($"[data-figure='{name}']")?.GetAttribute("data-value") ?? "not there";

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();
}
