using System.Globalization;
using B2BCentral.Data.Imports;
using B2BCentral.Data.Sellers;
using B2BCentral.Imports;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Imports;

public sealed class ImportViewModel(Storefront store, Import import, PageOfList page, IReadOnlyList<RejectedRow> rejected)
{
    public ImportText Text { get; } = new(import, store);

    public string FileName => import.FileName;

    public IReadOnlyList<RejectedRow> Rejected { get; } = rejected;

    public string BackHref => PageAddress.Of(store, ImportsViewModel.Path);

    public string UndoHref => At("/undo");

    public string CsvHref => At("/rejected.csv");

    public string DashboardHref => $"/b2b?seller={store.Seller.Slug}&marketplace={import.Marketplace}" +
        (import is { From: { } from, To: { } to } && !PeriodIsTooLong(from, to) ? $"&range=custom&from={FilterReader.Text(from)}&to={FilterReader.Text(to)}" : "");

    /// <summary>What became of the rows, as the command line says it.</summary>
    public IEnumerable<(string Term, string Text)> Rows =>
    [
        (T("Rows read"), Text.RowsRead), (T("Added"), Text.Added), (T("Changed"), Text.Changed), (T("Unchanged"), Text.Unchanged), (T("Older, ignored"), Text.Older), (T("Rejected", "rows"), Text.Rejected),
    ];

    /// <summary>Of the file, whatever of it was known before.</summary>
    public IReadOnlyList<FileTotal> Totals { get; } = FileTotal.Of(import);

    public string SalesText => $"{T("Sales")} ({MarketplaceCatalog.Get(import.Marketplace).Currency.Code})";

    /// <summary>A report of traffic counts items as they were ordered.</summary>
    public bool LeavesCancelledOut => import.Orders is not null;

    public IEnumerable<(string Term, string Text)> Facts =>
    [
        (T("Recognised"), Text.Recognised), (T("Marketplace"), import.Marketplace), (T("Loaded"), Text.When), (T("Days"), Text.Days), (T("Status"), Text.State),
    ];

    public IEnumerable<string> Notes
    {
        get
        {
            if (import.NonAmazon == 1) yield return T("1 row of the channel Non-Amazon is kept apart from every figure.");
            if (import.NonAmazon > 1) yield return Tf($"{import.NonAmazon:N0} rows of the channel Non-Amazon are kept apart from every figure.");
            if (import.Rounded == 1) yield return T("1 amount had more decimals than the currency and was rounded half to even.");
            if (import.Rounded > 1) yield return Tf($"{import.Rounded:N0} amounts had more decimals than the currency and were rounded half to even.");
        }
    }

    /// <summary>Said where more rows were rejected than are kept.</summary>
    public string? Cut => page.Total >= RejectedRows.Kept && import.Rejected > page.Total
        ? Tf($"The first {page.Total:N0} of {import.Rejected:N0} rejected rows are kept here.") : null;

    public Pager Pager => new(
        page, Tf($"{page.FirstRow:N0}–{page.LastRow:N0} of {Texts.Plural(page.Total, T("rejected row"), T("rejected rows"))}"),
        number => PageAddress.Of(store, $"{ImportsViewModel.Path}/{Id}", ("page", number == 1 ? null : number.ToString(CultureInfo.InvariantCulture))) + "#rejected");

    private string Id => import.ImportId.ToString(CultureInfo.InvariantCulture);

    private string At(string what) => PageAddress.Of(store, $"{ImportsViewModel.Path}/{Id}{what}");

    private static bool PeriodIsTooLong(DateOnly from, DateOnly to) => Metrics.Time.PeriodPresets.IsTooLong(new Metrics.Time.Period(from, to));
}
