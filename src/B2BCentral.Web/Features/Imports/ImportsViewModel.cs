using System.Globalization;
using B2BCentral.Data.Imports;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Imports;

public sealed class ImportsViewModel(UploadForm form, IReadOnlyList<UploadViewModel> unfinished, IReadOnlyList<Upload> failed, PageOfList page, IReadOnlyList<Import> imports)
{
    public const string Path = "/imports";

    public UploadForm Form { get; } = form;

    public IReadOnlyList<UploadViewModel> Unfinished { get; } = unfinished;

    public IReadOnlyList<FailedText> Failed { get; } = failed.Select(upload => new FailedText(
        upload.FileName, PageAddress.Of(form.Store!, string.Create(CultureInfo.InvariantCulture, $"{UploadForm.Path}/{upload.UploadId}")),
        LocalTime.At(upload.EndedAt ?? upload.CreatedAt, form.Store!.Place), upload.Problem is null ? "" : BrowserWords.Of(KeptWords.Said(upload.Problem)))).ToList();

    public IReadOnlyList<ImportText> Imports { get; } = imports.Select(import => new ImportText(import, form.Store!)).ToList();

    public bool IsDemo => Form.Store!.Seller.IsDemo;

    public string SellerName => Form.Store!.Seller.Name;

    public Pager Pager => new(
        page, Tf($"{page.FirstRow:N0}–{page.LastRow:N0} of {Texts.Plural(page.Total, T("import"), T("imports"))}"),
        number => PageAddress.Of(Form.Store!, Path, ("page", number == 1 ? null : number.ToString(CultureInfo.InvariantCulture))));
}

/// <summary>An upload of which nothing came.</summary>
public sealed record FailedText(string FileName, string Href, string When, string Problem);
