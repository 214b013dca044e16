using B2BCentral.Data.Changes;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Campaigns;
using B2BCentral.Web.Features.Companies;
using B2BCentral.Web.Features.Pricing;
using B2BCentral.Web.Features.Settings;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Shared;

/// <summary>A line of a change history: when, who, what, from, to.</summary>
public sealed record ChangeText(string When, string UserId, string Field, string Before, string After, string? BatchHref)
{
    public static IReadOnlyList<ChangeText> Of(IEnumerable<Change> changes, Storefront store) => changes.Select(change => new ChangeText(
        LocalTime.At(change.At, store.Place), change.UserId, T(change.Field),
        Texts.Unbroken(WordsOf(change, change.Before)), Texts.Unbroken(WordsOf(change, change.After)), BatchOf(change, store))).ToList();

    /// <summary>What stood there before or after: a change is kept in English, and its words are told from what a seller typed by their kind.</summary>
    public static string WordsOf(Change change, string? words) => (change.Kind, words) switch
    {
        (_, null) => Texts.Dash,
        (ChangeKind.Setting, _) when change.Field == RenameStoreCommand.Field => words,
        (ChangeKind.Right or ChangeKind.ApiKey or ChangeKind.Task or ChangeKind.Setting, _) => T(words),
        (ChangeKind.Price, _) => KeptWords.Figures(words),
        (ChangeKind.Company, _) => KeptClassification.NamesSaid(words),
        (ChangeKind.Listing, _) when change.Field == CampaignCommand.Field => KeptWords.Said(words),
        _ => words,
    };

    /// <summary>Where everything that was changed at once is shown, and undone; null for a change by itself.</summary>
    public static string? BatchOf(Change change, Storefront store) => change switch
    {
        { BatchId: { } id, Kind: ChangeKind.Company } => PageAddress.Of(store, ClassificationViewModel.PathOf(id)),
        { BatchId: { } id, Kind: ChangeKind.Price } when change.Marketplace == store.Marketplace.Code => PricingAddress.OfBatch(store, id),
        _ => null,
    };
}
