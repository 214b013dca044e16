using System.Globalization;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Traffic;
using B2BCentral.Imports.Undoing;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.Imports;

public sealed class UndoViewModel(Storefront store, UndoPlan plan)
{
    private static readonly (string Entity, string One, string Many)[] Named =
    [
        (nameof(Offer), "offer", "offers"), (nameof(Product), "product", "products"), (nameof(Buyer), "company", "companies"),
        (nameof(PeriodTraffic), "row of traffic", "rows of traffic"), (nameof(ProductTraffic), "row of traffic by product", "rows of traffic by product"),
    ];

    public ImportText Import { get; } = new(plan.Import, store);

    public bool IsPossible => plan.IsPossible;

    public bool IsDone => plan.IsDone;

    public ImportText? Later { get; } = plan.LaterImport is { } later ? new ImportText(later, store) : null;

    public string? LaterUndoHref => plan.LaterImport is { } later
        ? PageAddress.Of(store, string.Create(CultureInfo.InvariantCulture, $"{ImportsViewModel.Path}/{later.ImportId}/undo")) : null;

    public IReadOnlyList<string> Edits => plan.Edits;

    public string BackHref => Import.Href;

    public string ListHref => PageAddress.Of(store, ImportsViewModel.Path);

    public string Action => PageAddress.Of(store, string.Create(CultureInfo.InvariantCulture, $"{ImportsViewModel.Path}/{plan.Import.ImportId}/undo"));

    /// <summary>What happens, in numbers.</summary>
    public IReadOnlyList<string> Effects
    {
        get
        {
            var effects = new List<string>();
            if (plan.OrdersRemoved > 0) effects.Add($"{Texts.Plural(plan.OrdersRemoved, "order is", "orders are")} removed.");
            if (plan.OrdersPutBack > 0) effects.Add($"{Texts.Plural(plan.OrdersPutBack, "order goes", "orders go")} back to what {(plan.OrdersPutBack == 1 ? "it was" : "they were")} before.");
            foreach (var (entity, one, many) in Named)
            {
                if (plan.Rows.FirstOrDefault(rows => rows.Entity == entity) is not { } rows) continue;
                if (rows.Removed > 0) effects.Add($"{Texts.Plural(rows.Removed, one, many)} that only this file told of {(rows.Removed == 1 ? "is" : "are")} removed.");
                if (rows.PutBack > 0) effects.Add($"{Texts.Plural(rows.PutBack, one, many)} {(rows.PutBack == 1 ? "goes" : "go")} back to the earlier state.");
            }

            if (plan.Days.Count > 0) effects.Add($"The sales of {Texts.Plural(plan.Days.Count, "day", "days")} change.");
            return effects.Count > 0 ? effects : ["Nothing but the history changes: the file held nothing new."];
        }
    }
}
