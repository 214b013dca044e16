using System.Globalization;
using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Engines;
using B2BCentral.Metrics.Languages;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Audit;

/// <summary>Who changed what at one seller, the newest first.</summary>
public class AuditQuery(B2BCentralDb db)
{
    public async Task<long> CountAsync(Storefront store, AuditFilter filter) => await (await FilteredAsync(store, filter)).LongCountAsync();

    public async Task<List<AuditEntry>> PageAsync(Storefront store, AuditFilter filter, int skip, int take) => await (await EntriesAsync(store, filter)).Skip(skip).Take(take).ToListAsync();

    public async Task<IAsyncEnumerable<AuditEntry>> StreamAsync(Storefront store, AuditFilter filter) => (await EntriesAsync(store, filter)).AsAsyncEnumerable();

    /// <summary>Whoever changed something.</summary>
    public async Task<List<string>> UsersAsync(Storefront store, AuditFilter filter) => await (await FilteredAsync(store, filter)).Select(c => c.UserId).Distinct().ToListAsync();

    private async Task<IQueryable<AuditEntry>> EntriesAsync(Storefront store, AuditFilter filter) => SubjectsOf((await FilteredAsync(store, filter)).OrderByDescending(c => c.ChangeId));

    private IQueryable<AuditEntry> SubjectsOf(IQueryable<Change> changes) => changes.Select(c => new AuditEntry
    {
        Change = c,
        Subject = c.Subject
            ?? db.Products.Where(p => p.SellerId == c.SellerId && p.ProductId == c.ProductId).Select(p => p.Sku).FirstOrDefault()
            ?? db.Buyers.Where(b => b.SellerId == c.SellerId && b.BuyerId == c.BuyerId).Select(b => b.Name ?? b.Key.Replace(Buyer.BeforeMarketplace, " ")).FirstOrDefault(),
    });

#pragma warning disable CA1304, CA1311 // It becomes LOWER.
    private async Task<IQueryable<Change>> FilteredAsync(Storefront store, AuditFilter filter)
    {
        var changes = db.Changes.AsNoTracking().Where(c => c.SellerId == store.SellerId);
        if (filter.Kind is { } kind) changes = changes.Where(c => c.Kind == kind);
        if (filter.Days is { } days)
        {
            if (days.From > DateOnly.MinValue && LocalDay.Start(days.From, store.Place.TimeZone) is var start) changes = changes.Where(c => c.At >= start);
            if (days.To < DateOnly.MaxValue && LocalDay.Start(days.To.AddDays(1), store.Place.TimeZone) is var end) changes = changes.Where(c => c.At < end);
        }

        if (filter.Words is not { } words) return changes;
        // What a field is called on the page only the page knows.
        var fields = (await db.Changes.Where(c => c.SellerId == store.SellerId).Select(c => c.Field).Distinct().ToListAsync()).FindAll(field => Language.Culture.CompareInfo.IndexOf(AuditFilter.FieldOf(field), words, CompareOptions.IgnoreCase) >= 0);
        var found = TextsOf(changes).Holding(words).Select(row => row.Row);
        var after = changes.Select(c => new Searchable<int> { Row = c.ChangeId, Name = "", Text = (c.After ?? "").ToLower() }).Holding(words).Select(row => row.Row);
        return changes.Where(c => fields.Contains(c.Field) || found.Contains(c.ChangeId) || after.Contains(c.ChangeId));
    }

    // Without what it was changed to: SQL Server cuts texts that are put together at 4,000 characters.
    private IQueryable<Searchable<int>> TextsOf(IQueryable<Change> changes) => SubjectsOf(changes).Select(one => new Searchable<int>
    {
        Row = one.Change.ChangeId,
        Name = "",
        Text = (one.Change.Field + "\n" + (one.Subject ?? "") + "\n" + (one.Change.Before ?? "") + "\n"
            + (db.Users.Where(u => u.Id == one.Change.UserId && !u.IsOperator).Select(u => u.Name).FirstOrDefault() ?? "")).ToLower(),
    });
#pragma warning restore CA1304, CA1311
}

/// <summary>A change with what was changed.</summary>
public sealed record AuditEntry
{
    public required Change Change { get; init; }

    /// <summary>A SKU, a company, a member, a key, an import, a task; null for the seller's own profile and settings.</summary>
    public string? Subject { get; init; }
}
