using System.Globalization;
using B2BCentral.Data.Imports;
using B2BCentral.Imports;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;

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
        ("Rows read", Text.RowsRead), ("Added", Text.Added), ("Changed", Text.Changed), ("Unchanged", Text.Unchanged), ("Older, ignored", Text.Older), ("Rejected", Text.Rejected),
    ];

    public IEnumerable<(string Term, string Text)> Facts =>
    [
        ("Recognised", import.Recognised), ("Marketplace", import.Marketplace), ("Loaded", Text.When), ("Days", Text.Days), ("State", Text.State),
    ];

    public IEnumerable<string> Notes
    {
        get
        {
            if (import.NonAmazon > 0) yield return $"{Texts.Plural(import.NonAmazon, "row", "rows")} of the channel Non-Amazon {(import.NonAmazon == 1 ? "is" : "are")} kept apart from every figure.";
            if (import.Rounded > 0) yield return $"{Texts.Plural(import.Rounded, "amount", "amounts")} had more decimals than the currency and {(import.Rounded == 1 ? "was" : "were")} rounded half to even.";
        }
    }

    /// <summary>Said where more rows were rejected than are kept.</summary>
    public string? Cut => page.Total >= RejectedRows.Kept && import.Rejected > page.Total
        ? $"The first {Texts.Count(page.Total)} of {Texts.Count(import.Rejected)} rejected rows are kept here." : null;

    public Pager Pager => new(
        page, $"{Texts.Count(page.FirstRow)}–{Texts.Count(page.LastRow)} of {Texts.Plural(page.Total, "rejected row", "rejected rows")}",
        number => PageAddress.Of(store, $"{ImportsViewModel.Path}/{Id}", ("page", number == 1 ? null : number.ToString(CultureInfo.InvariantCulture))) + "#rejected");

    private string Id => import.ImportId.ToString(CultureInfo.InvariantCulture);

    private string At(string what) => PageAddress.Of(store, $"{ImportsViewModel.Path}/{Id}{what}");

    private static bool PeriodIsTooLong(DateOnly from, DateOnly to) => Metrics.Time.PeriodPresets.IsTooLong(new Metrics.Time.Period(from, to));
}
