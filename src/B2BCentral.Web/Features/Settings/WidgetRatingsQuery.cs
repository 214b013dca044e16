using B2BCentral.Data;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Settings;

/// <summary>What the users of a seller think of each widget.</summary>
public class WidgetRatingsQuery(B2BCentralDb db)
{
    public Task<List<WidgetRating>> AllAsync(Storefront store) => db.WidgetPreferences
        .Where(p => p.SellerId == store.SellerId && p.Stars != null).GroupBy(p => p.Widget)
        .Select(widget => new WidgetRating(widget.Key, widget.Count(), widget.Sum(p => p.Stars!.Value))).ToListAsync();

    public Task<List<WidgetComment>> CommentsAsync(Storefront store) => db.WidgetPreferences
        .Where(p => p.SellerId == store.SellerId && p.Stars != null && p.Comment != null && p.Comment != "")
        .OrderByDescending(p => p.RatedAt).Take(20).Select(p => new WidgetComment(p.Widget, p.Stars!.Value, p.Comment!)).ToListAsync();
}

/// <param name="Widget">Its name in addresses.</param>
/// <param name="Stars">Of all ratings together.</param>
public sealed record WidgetRating(string Widget, int Ratings, int Stars);

public sealed record WidgetComment(string Widget, int Stars, string Comment);
