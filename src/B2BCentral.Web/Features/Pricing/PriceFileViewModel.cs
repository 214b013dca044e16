using B2BCentral.Data.Changes;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Pricing;

public sealed class PriceFileViewModel(Storefront store, int offers, IEnumerable<(ChangeBatch Batch, int Rows)> earlier)
{
    public bool HasOffers => offers > 0;

    public string OffersText => Texts.Plural(offers, T("offer"), T("offers"));

    public string Address => PageAddress.Of(store, PricingAddress.File);

    public string ListHref => PageAddress.Of(store, PricingAddress.List);

    public string TemplateHref => PageAddress.Of(store, PricingAddress.Template);

    public string ImportHref => PageAddress.Of(store, "/imports");

    public IReadOnlyList<(string Href, string Text, string Kind, string State, string When, string Rows)> Earlier { get; } = earlier.Select(found => (
        PricingAddress.OfBatch(store, found.Batch.BatchId), found.Batch.Description, PriceBatchViewModel.KindOf(found.Batch), StateOf(found.Batch.State),
        LocalTime.At(found.Batch.CreatedAt, store.Place), Texts.Count(found.Rows))).ToList();

    private static string StateOf(ChangeBatchState state) => state switch { ChangeBatchState.Preview => T("Preview"), ChangeBatchState.Applied => T("Applied"), _ => T("Undone") };
}
