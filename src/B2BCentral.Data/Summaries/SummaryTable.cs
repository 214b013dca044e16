namespace B2BCentral.Data.Summaries;

/// <summary>What order items are summed up by. All but channels and products leave Non-B2B orders out.</summary>
internal enum SummaryTable : byte
{
    Channels,
    Industries,
    Regions,
    Sizes,
    Products,
    ProductIndustries,
}
