using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Help;

/// <summary>What is asked by whoever is new here, or reads other numbers elsewhere: docs/faq.md in short.</summary>
/// <param name="seller">An address that names its seller keeps it from page to page.</param>
public sealed class HelpViewModel(PageState seller)
{
    public IReadOnlyList<HelpEntry> FirstSteps =>
    [
        new(T("Import your orders"), T("Download the All Orders report (Seller Central, Reports, Fulfillment, All Orders) and load it under Imports. The dashboard then shows how your sales to businesses are doing."), Imports),
        new(T("Add the industries of your buyers"), T("No report contains the industry or size of a buyer. Load a list of your buyers under Imports, or classify them under Companies."), Companies),
        new(T("Add prices and stock"), T("The listings report (Seller Central, Reports, Inventory) brings prices, stock, business prices and quantity discounts. Load it under Imports as well."), Imports),
    ];

    /// <summary>Why numbers differ from those of the marketplace, the most frequent first.</summary>
    public IReadOnlyList<HelpEntry> Differences =>
    [
        new(T("Fewer sales, units and orders here"), T("Cancelled orders are left out here unless Settings say otherwise; the marketplace's Business Reports count everything as it was ordered."), AsOrdered),
        new(T("More sales there, the same units"), T("An order whose price is pending counts toward units here but not toward sales. A newer All Orders report for the same days adds the price."), Imports),
        new(T("The newest days are low"), T("A report holds what had happened when it was made, and orders go on changing for days. Import again: the same file twice changes nothing."), Imports),
        new(T("Single days differ, a month agrees"), T("A day is a local day of the marketplace; other tools cut days in UTC or in your own time zone. Compare a whole week or month.")),
        new(T("Sales here are lower than payments or invoices"), T("Sales are unit price times quantity, before tax, shipping and gift wrap, and promotion discounts are not subtracted."), WhatSalesAre),
        new(T("A B2B sale counts as Non-B2B"), T("An order is B2B when the report says that its buyer was a registered business customer at the time. A business that bought with a private account is not one."), Companies),
        new(T("“n/a” beside a figure of last year"), T("Your data does not cover the compared days, and unknown is not zero. Import the orders of last year as well."), Imports),
        new(T("Growth differs slightly"), T("Last year means the same calendar dates here; some tools compare the same weekdays."), ByWeekday),
        new(T("An industry is “Other”"), T("No export contains the industry of a buyer. Import a list of buyers, or classify them under Companies."), Companies),
        new(T("Orders of another channel are missing"), T("Orders of the channel Non-Amazon are stored and left out of every figure. The summary of their import counts them."), Imports),
    ];

    public IReadOnlyList<HelpEntry> Keys =>
    [
        new(T("The key /"), T("Jumps to the search from anywhere on a page; inside a text field it types a slash. A box on the search page turns it off."), new(T("Search"), To("/search"))),
        new(T("Arrow keys"), T("Move between the points of a graph, the choices of a menu, and the suggestions under the search. Home and End go to the first and the last.")),
        new(T("Escape"), T("Closes menus, definitions, dialogs and the search suggestions.")),
    ];

    public HelpLink Definitions => new(T("What every number means"), To("/definitions"));

    public HelpLink ApiKeys => new(T("API keys"), To("/settings/api-keys"));

    private HelpLink Imports => new(T("Imports"), To("/imports"));

    private HelpLink Companies => new(T("Companies"), To("/companies"));

    private HelpLink AsOrdered => new(T("Show everything as it was ordered"), seller.With(("count", "as-ordered")).Address(PageState.DashboardPath));

    private HelpLink WhatSalesAre => new(T("Definitions"), To("/definitions") + "#sales");

    private HelpLink ByWeekday => new(T("Compare the same weekdays"), seller.With(("compare", "weekday")).Address(PageState.DashboardPath));

    private string To(string path) => seller.Address(path);
}

/// <param name="Link">Where it is seen or done; null where that is nowhere in particular.</param>
public sealed record HelpEntry(string Term, string Text, HelpLink? Link = null);

public sealed record HelpLink(string Text, string Href);
