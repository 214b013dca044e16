using System.Globalization;
using B2BCentral.Data.Changes;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Audit;

public sealed class AuditViewModel(Storefront store, PageState state, AuditFilter filter, PageOfList page, IReadOnlyList<AuditEntry> entries)
{
    public string Path => AuditController.Path;

    public Storefront Store { get; } = store;

    public string SellerName => Store.Seller.Name;

    public FormField Kind => new("kind", T("What"), Array.Find(AuditFilter.Kinds, known => known.Meaning == filter.Kind).Name) { Choices = [.. AuditFilter.Kinds.Select(known => (known.Name, T(known.Text)))] };

    public FormField From => new("from", T("From"), state.Find(null, "from")) { Type = "date" };

    public FormField To => new("to", T("To"), state.Find(null, "to")) { Type = "date" };

    public FormField Words => new("q", T("With the words"), filter.Words) { MaxLength = 100 };

    public string CsvHref => state.With(("page", null)).Address(Path + ".csv");

    public string AllHref => PageAddress.Of(Store, Path);

    public bool IsFiltered => filter is not { Kind: null, Days: null, Words: null };

    public IReadOnlyList<AuditRow> Rows { get; } = [.. entries.Select(entry => new AuditRow(
        LocalTime.At(entry.Change.At, store.Place), entry.Change.UserId, T(AuditFilter.TextOf(entry.Change.Kind)), AuditFilter.FieldOf(entry.Change.Field), SubjectOf(entry),
        ChangeText.WordsOf(entry.Change, entry.Change.Before), ChangeText.WordsOf(entry.Change, entry.Change.After), ChangeText.BatchOf(entry.Change, store)))];

    public Pager Pager => new(
        page, Tf($"{page.FirstRow:N0}–{page.LastRow:N0} of {Texts.Plural(page.Total, T("change"), T("changes"))}"),
        number => state.With(("page", number.ToString(CultureInfo.InvariantCulture))).Address(Path));

    // What a task is called is a sentence of ours.
    private static string? SubjectOf(AuditEntry entry) => entry is { Change.Kind: ChangeKind.Task, Subject: { } title } ? KeptWords.Said(title) : entry.Subject;
}

/// <param name="UserId">Whose name the view looks up.</param>
/// <param name="Of">Null for the seller's own profile and settings.</param>
public sealed record AuditRow(string When, string UserId, string Kind, string Field, string? Of, string Before, string After, string? BatchHref);
