using B2BCentral.Data.Sellers;
using B2BCentral.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Reading.OrderLines;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Imports;

/// <summary>Files to load and what their sender says of them.</summary>
public sealed class UploadForm
{
    public const string Path = "/imports/uploads";

    public IReadOnlyList<IFormFile> Files { get; set; } = [];

    public string Format { get; set; } = ReportFormat.Auto.CommandName();

    public string? Marketplace { get; set; }

    /// <summary>The name of a store of one's own; empty where the files belong to the store at hand.</summary>
    public string? OwnStore { get; set; }

    public IFormFile? Mapping { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    /// <summary>The store at hand; null while there is none.</summary>
    [BindNever]
    public Storefront? Store { get; set; }

    /// <summary>The most bytes of all files together.</summary>
    [BindNever]
    public long MostBytes { get; set; }

    /// <summary>There is no store at hand that takes files.</summary>
    public bool NeedsOwnStore => Store is null or { Seller.IsDemo: true };

    /// <summary>What is rarely needed is open where something is wrong with it or somebody filled it in.</summary>
    public bool ShowsMore => From is not null || To is not null || Format == ReportFormat.OrderLines.CommandName();

    /// <summary>The seller of the files, by the name in addresses.</summary>
    public string Slug => string.IsNullOrWhiteSpace(OwnStore) ? Store is { Seller.IsDemo: false } own ? own.Seller.Slug : "" : OwnStore.Trim().ToLowerInvariant().Replace(' ', '-');

    public string Action => Store is null ? Path : PageAddress.Of(Store, Path);

    public string MostText => FileSize.Of(MostBytes);

    public string MoreText => NeedsOwnStore ? T("Mapping and dates") : T("Mapping, dates and another store");

    public FormField MarketplaceField => new(nameof(Marketplace), T("Marketplace"), Marketplace ?? Store?.Marketplace.Code ?? "US")
    {
        // Nobody is led to choose again what was wrong.
        Choices = [.. Marketplace is "" ? [("", T("Choose a marketplace"))] : Array.Empty<(string, string)>(), .. MarketplaceCatalog.Codes.Select(code => (code, $"{T(MarketplaceCatalog.Get(code).Name)} ({MarketplaceCatalog.Get(code).Currency.Code})"))],
    };

    public FormField FormatField => new(nameof(Format), T("What the files are"), Format)
    {
        Choices = [.. ReportFormats.CommandNames.Select(name => (name, T(BrowserWords.KindOf(name))))],
    };

    public FormField OwnStoreField => new(nameof(OwnStore), T("Your own store"), OwnStore)
    {
        IsRequired = NeedsOwnStore,
        MaxLength = 64,
        Hint = T("Short name used in web addresses, such as my-shop: letters, digits and dashes. A new name makes a new store."),
    };

    public FormField FromField => new(nameof(From), T("From"), From is { } day ? FilterReader.Text(day) : null) { Type = "date" };

    public FormField ToField => new(nameof(To), T("To"), To is { } day ? FilterReader.Text(day) : null) { Type = "date" };

    /// <summary>Names what is wrong at its field.</summary>
    /// <returns>How order lines are to be read; null where nothing was given.</returns>
    public OrderLinesMapping? Check(ModelStateDictionary state)
    {
        if (Files.Count == 0) state.AddModelError(nameof(Files), T("Choose a file, or several."));
        foreach (var file in Files.Where(file => file.Length == 0)) state.AddModelError(nameof(Files), Tf($"{file.ShownName()} is empty. Download it again."));
        if (!ReportFormats.CommandNames.Contains(Format)) state.AddModelError(nameof(Format), T("Choose one of the kinds of file."));
        if (MarketplaceCatalog.Find(Marketplace ?? "") is null)
        {
            Marketplace = "";
            state.AddModelError(nameof(Marketplace), T("Choose one of the marketplaces."));
        }

        if (NeedsOwnStore && string.IsNullOrWhiteSpace(OwnStore)) state.AddModelError(nameof(OwnStore), T("Give your store a name, such as my-shop."));
        else if (!SellerDirectory.IsSlug(Slug)) state.AddModelError(nameof(OwnStore), T("Use letters a to z, digits and dashes, at most 64 of them, such as my-shop."));
        if (From is null != To is null) state.AddModelError(From is null ? nameof(From) : nameof(To), T("Both days are needed: the first and the last that the file covers."));
        else if (To < From) state.AddModelError(nameof(To), T("The last day cannot be before the first."));
        return CheckedMapping(state);
    }

    private OrderLinesMapping? CheckedMapping(ModelStateDictionary state)
    {
        if (Mapping is null)
        {
            if (Format == ReportFormat.OrderLines.CommandName())
                state.AddModelError(nameof(Mapping), T("Order lines of another system need a mapping: a JSON file that says which column holds what."));
            return null;
        }

        if (Mapping.Length > OrderLinesMapping.MostBytes)
        {
            state.AddModelError(nameof(Mapping), Tf($"A mapping is a short text of at most {FileSize.Of(OrderLinesMapping.MostBytes)}. Choose the JSON file that says which column holds what."));
            return null;
        }

        try
        {
            using var text = new StreamReader(Mapping.OpenReadStream());
            return OrderLinesMapping.Parse(text.ReadToEnd(), Mapping.ShownName());
        }
        catch (UnusableReportException problem)
        {
            state.AddModelError(nameof(Mapping), $"{problem.Message} {BrowserWords.Of(problem.Remedy)}");
            return null;
        }
    }
}
