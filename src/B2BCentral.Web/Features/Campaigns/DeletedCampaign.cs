using System.Text.Json;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.Campaigns;

/// <summary>A campaign that was just deleted, as the form would send it: sending it brings it back.</summary>
public sealed record DeletedCampaign(string Address, string Name, string DailyBudget, string StartsOn, string EndsOn)
{
    /// <summary>Before the SKU.</summary>
    public const string Path = "/campaigns/restore/";

    public static DeletedCampaign Of(Storefront store, DraftedCampaign deleted) => new(
        PageAddress.Of(store, Path + PageAddress.Escaped(deleted.Product.Sku)),
        deleted.Campaign.Name,
        Texts.Plain(deleted.Campaign.DailyBudget, store.Currency),
        FilterReader.Text(deleted.Campaign.StartsOn),
        deleted.Campaign.EndsOn is { } end ? FilterReader.Text(end) : "");

    public static DeletedCampaign? Read(string? written) => written is null ? null : JsonSerializer.Deserialize<DeletedCampaign>(written);

    public string Written() => JsonSerializer.Serialize(this);
}
