using System.Globalization;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Listings.Stock;

/// <summary>How many units can be sold, or that the marketplace keeps them.</summary>
public sealed class StockForm
{
    public const string BySeller = "seller";
    public const string ByMarketplace = "marketplace";
    private const int Most = 1_000_000;

    public string? KeptBy { get; set; }

    public string? Units { get; set; }

    /// <summary>What the form was opened with.</summary>
    public string? Opened { get; set; }

    [BindNever]
    public EditorHead? Head { get; set; }

    [BindNever]
    public string Address { get; set; } = "";

    public static StockForm Of(int? stock) => new()
    {
        KeptBy = stock is null ? ByMarketplace : BySeller,
        Units = stock?.ToString(CultureInfo.InvariantCulture),
        Opened = VersionOf(stock),
    };

    public static string VersionOf(int? stock) => OpenedAs.Of(stock?.ToString(CultureInfo.InvariantCulture));

    public FormField UnitsField => new("units", T("Units that can be sold"), Units)
    {
        InputMode = "numeric",
        Hint = Tf($"A whole number from 0 to {Texts.Count(Most)}."),
    };

    /// <returns>False when a field is wrong, which the model state then holds.</returns>
    public bool Read(ModelStateDictionary problems, out int? stock)
    {
        stock = null;
        if (KeptBy == ByMarketplace) return true;

        if (KeptBy != BySeller) problems.AddModelError("keptBy", T("Choose who holds the stock."));
        else if (string.IsNullOrWhiteSpace(Units)) problems.AddModelError("units", T("Enter how many units there are, 0 if there are none, or choose that the marketplace holds the stock."));
        else if (!TypedNumber.TryReadWhole(Units, out var units)) problems.AddModelError("units", Tf($"“{Units.Trim()}” is not a whole number. Write it in digits, such as 250."));
        else if (units is < 0 or > Most) problems.AddModelError("units", Tf($"Units are 0 to {Texts.Count(Most)}."));
        else stock = (int)units;
        return problems.IsValid;
    }
}
