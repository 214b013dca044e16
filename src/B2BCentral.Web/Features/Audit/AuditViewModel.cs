using System.Globalization;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.Audit;

public sealed class AuditViewModel(Storefront store, PageState state, AuditFilter filter, PageOfList page, IReadOnlyList<AuditEntry> entries)
{
    public string Path => AuditController.Path;

    public Storefront Store { get; } = store;

    public string SellerName => Store.Seller.Name;

    public FormField Kind => new("kind", "What", Array.Find(AuditFilter.Kinds, known => known.Meaning == filter.Kind).Name) { Choices = [.. AuditFilter.Kinds.Select(known => (known.Name, known.Text))] };

    public FormField From => new("from", "From", state.Find(null, "from")) { Type = "date" };

    public FormField To => new("to", "To", state.Find(null, "to")) { Type = "date" };

    public FormField Words => new("q", "With the words", filter.Words) { MaxLength = 100 };

    public string CsvHref => state.With(("page", null)).Address(Path + ".csv");

    public string AllHref => PageAddress.Of(Store, Path);

    public bool IsFiltered => filter is not { Kind: null, Days: null, Words: null };

    public IReadOnlyList<AuditRow> Rows { get; } = [.. entries.Select(entry => new AuditRow(
        LocalTime.At(entry.Change.At, store.Place), entry.Change.UserId, AuditFilter.TextOf(entry.Change.Kind), entry.Change.Field, entry.Subject,
        entry.Change.Before ?? Texts.Dash, entry.Change.After ?? Texts.Dash))];

    public Pager Pager => new(
        page, $"{Texts.Count(page.FirstRow)} to {Texts.Count(page.LastRow)} of {Texts.Plural(page.Total, "change", "changes")}",
        number => state.With(("page", number.ToString(CultureInfo.InvariantCulture))).Address(Path));
}

/// <param name="UserId">Whose name the view looks up.</param>
/// <param name="Of">Null for the seller's own profile.</param>
public sealed record AuditRow(string When, string UserId, string Kind, string Field, string? Of, string Before, string After);
