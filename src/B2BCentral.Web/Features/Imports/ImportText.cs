using System.Globalization;
using B2BCentral.Data.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Metrics.Languages;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Imports;

/// <summary>An import as its row in the history tells it.</summary>
public sealed record ImportText(Import Import, Storefront Store)
{
    /// <summary>Of the marketplace that the file is of, which need not be the one at hand.</summary>
    public string Href => string.Create(CultureInfo.InvariantCulture, $"{ImportsViewModel.Path}/{Import.ImportId}?seller={Store.Seller.Slug}&marketplace={Import.Marketplace}");

    public string When => LocalTime.At(Import.FinishedAt, Store.Place);

    public string UserId => Import.UserId;

    public string Kind => KindOf(Import.Format) ?? Import.Format;

    public string RowsRead => Texts.Count(Import.RowsRead);

    public string Added => Texts.Count(Import.Added);

    public string Changed => Texts.Count(Import.Changed);

    public string Unchanged => Texts.Count(Import.Unchanged);

    public string Older => Texts.Count(Import.Older);

    public string Rejected => Texts.Count(Import.Rejected);

    public bool HasRejected => Import.Rejected > 0;

    /// <summary>Kept in English, as the command prints it: each part is said in the reader's language, but for the names of encodings.</summary>
    public string Recognised => string.Join(", ", Import.Recognised.Split(", ").Select(part => part switch
    {
        "tab-delimited" => T("tab-delimited"),
        "comma-delimited" => T("comma-delimited"),
        "semicolon-delimited" => T("semicolon-delimited"),
        _ when part.Split(' ') is [var count, "columns"] && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var columns) => Tf($"{columns:N0} columns"),
        _ => T(part),
    }));

    public string Days => Import is { From: { } from, To: { } to } ? Texts.ShortDays(new Period(from, to)) : Texts.Dash;

    /// <summary>What to know before trusting its figures.</summary>
    public IReadOnlyList<string> Notes => [.. Import.Notes.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(note => BrowserWords.Of(KeptWords.Said(note)))];

    public bool IsUndone => Import.UndoneAt is not null;

    public string State => Import.UndoneAt is { } at ? Tf($"Undone {Texts.Day(DateOnly.FromDateTime(LocalTime.Of(at, Store.Place).DateTime))}") : T("In use");

    /// <param name="format">By its name in commands.</param>
    /// <returns>Null while the file is still to tell.</returns>
    public static string? KindOf(string format) => ReportFormats.CommandNames.Contains(format) && ReportFormats.Parse(format) is var known and not ReportFormat.Auto
        ? T(ReportNames.Of(known))
        : null;
}
