using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Audit;

/// <summary>Who changed what at one seller, the newest first.</summary>
public class AuditQuery(B2BCentralDb db)
{
    public Task<long> CountAsync(Storefront store, AuditFilter filter) => Filtered(store, filter).LongCountAsync();

    public Task<List<AuditEntry>> PageAsync(Storefront store, AuditFilter filter, int skip, int take) => Entries(store, filter).Skip(skip).Take(take).ToListAsync();

    public IAsyncEnumerable<AuditEntry> Stream(Storefront store, AuditFilter filter) => Entries(store, filter).AsAsyncEnumerable();

    private IQueryable<AuditEntry> Entries(Storefront store, AuditFilter filter) => Filtered(store, filter).OrderByDescending(c => c.ChangeId).Select(c => new AuditEntry(
        c,
        c.Subject
            ?? db.Products.Where(p => p.SellerId == c.SellerId && p.ProductId == c.ProductId).Select(p => p.Sku).FirstOrDefault()
            ?? db.Buyers.Where(b => b.SellerId == c.SellerId && b.BuyerId == c.BuyerId).Select(b => b.Name ?? b.Key).FirstOrDefault()));

    private IQueryable<Change> Filtered(Storefront store, AuditFilter filter)
    {
        var changes = db.Changes.AsNoTracking().Where(c => c.SellerId == store.SellerId);
        if (filter.Kind is { } kind) changes = changes.Where(c => c.Kind == kind);
        if (filter.Days is { } days)
        {
            if (days.From > DateOnly.MinValue && LocalDay.Start(days.From, store.Place.TimeZone) is var start) changes = changes.Where(c => c.At >= start);
            if (days.To < DateOnly.MaxValue && LocalDay.Start(days.To.AddDays(1), store.Place.TimeZone) is var end) changes = changes.Where(c => c.At < end);
        }

        if (filter.Words is not { } words) return changes;
        return changes.Where(c => c.Field.Contains(words) || c.Subject!.Contains(words) || c.Before!.Contains(words) || c.After!.Contains(words)
            || db.Users.Any(u => u.Id == c.UserId && !u.IsOperator && u.Name.Contains(words)));
    }
}

/// <param name="Subject">What was changed: a SKU, a company, a member, a key, an import, a task; null for the seller's own profile.</param>
public sealed record AuditEntry(Change Change, string? Subject);
