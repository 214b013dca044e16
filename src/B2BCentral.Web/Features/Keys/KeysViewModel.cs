using B2BCentral.Data.Sellers;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Keys;

public sealed class KeysViewModel(Storefront store, IReadOnlyList<MadeKey> keys)
{
    public string SellerName => store.Seller.Name;

    public string CreateAddress => PageAddress.Of(store, KeysController.Path);

    public KeyForm Form { get; init; } = new();

    /// <summary>The key itself, on the one answer that made it; null on every other.</summary>
    public string? New { get; init; }

    public IReadOnlyList<KeyRow> Keys { get; } = [.. keys.Select(key => new KeyRow(
        key.Name, key.Scope == ApiKeyScope.Write ? T("write") : T("read"), LocalTime.At(key.CreatedAt, store.Place), key.CreatedBy,
        key.UsedAt is { } used ? LocalTime.At(used, store.Place) : T("never"),
        key.RevokedAt is { } revoked ? Tf($"revoked {LocalTime.At(revoked, store.Place)}") : T("valid"),
        key.RevokedAt is null ? PageAddress.Of(store, $"{KeysController.Path}/{key.ApiKeyId}/revoke") : null))];
}

/// <param name="MadeBy">The id of the user, whose name the view looks up.</param>
/// <param name="RevokeAddress">Null for a key that was revoked.</param>
public sealed record KeyRow(string Name, string Scope, string Made, string MadeBy, string Used, string State, string? RevokeAddress);
