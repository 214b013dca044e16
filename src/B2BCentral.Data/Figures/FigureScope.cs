using B2BCentral.Metrics;

namespace B2BCentral.Data.Figures;

/// <summary>Whose figures, where, and which items count: every query of a figure is bound to one.</summary>
public sealed record FigureScope(int SellerId, string Marketplace, CountingPolicy Counting);
