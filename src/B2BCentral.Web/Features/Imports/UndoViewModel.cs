using System.Globalization;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Traffic;
using B2BCentral.Imports.Undoing;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Imports;

public sealed class UndoViewModel(Storefront store, UndoPlan plan)
{
    private static (string Entity, string One, string Many)[] Named =>
    [
        (nameof(Offer), T("offer"), T("offers")), (nameof(Product), T("product"), T("products")), (nameof(Buyer), T("company", "counted"), T("companies", "counted")),
        (nameof(PeriodTraffic), T("row of traffic"), T("rows of traffic")), (nameof(ProductTraffic), T("row of traffic by product"), T("rows of traffic by product")),
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
            if (plan.OrdersRemoved > 0) effects.Add(plan.OrdersRemoved == 1 ? T("1 order is removed.") : Tf($"{plan.OrdersRemoved:N0} orders are removed, cancelled ones included."));
            if (plan.OrdersPutBack > 0) effects.Add(plan.OrdersPutBack == 1 ? T("1 order returns to its earlier state.") : Tf($"{plan.OrdersPutBack:N0} orders return to their earlier state."));
            foreach (var (entity, one, many) in Named)
            {
                if (plan.Rows.FirstOrDefault(rows => rows.Entity == entity) is not { } rows) continue;
                if (rows.Removed > 0) effects.Add(rows.Removed == 1 ? Tf($"1 {one} that came only from this file is removed.") : Tf($"{rows.Removed:N0} {many} that came only from this file are removed."));
                if (rows.PutBack > 0) effects.Add(rows.PutBack == 1 ? Tf($"1 {one} returns to the earlier state.") : Tf($"{rows.PutBack:N0} {many} return to the earlier state."));
            }

            if (plan.Days.Count > 0) effects.Add(plan.Days.Count == 1 ? T("The sales of 1 day change.") : Tf($"The sales of {plan.Days.Count:N0} days change."));
            return effects.Count > 0 ? effects : [T("Nothing but the history changes: the file held nothing new.")];
        }
    }
}
