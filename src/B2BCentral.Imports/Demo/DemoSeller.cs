using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Synthetic;

namespace B2BCentral.Imports.Demo;

/// <summary>A seller that the product makes up.</summary>
/// <param name="Invent">What it sells and sold up to a day; null for a seller that has only just registered.</param>
/// <param name="IsPeer">There to be compared with only.</param>
internal sealed record DemoSeller(string Slug, string Name, string Marketplace, Func<DateOnly, DemoShop>? Invent, bool IsPeer = false);

/// <summary>The shelf and the orders of a made-up seller.</summary>
internal sealed record DemoShop(IReadOnlyList<Article> Articles, IEnumerable<OrderLine> Lines);
