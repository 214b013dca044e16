using B2BCentral.Data;
using B2BCentral.Data.Figures;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.Companies;

/// <summary>What a seller's companies can be classified as.</summary>
public class SegmentChoicesQuery(B2BCentralDb db)
{
    public async Task<SegmentChoices> RunAsync(Storefront store) => new(await SegmentNames.LoadAsync(db, store.SellerId), store.Place.Country);
}
