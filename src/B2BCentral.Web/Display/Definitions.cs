using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Display;

/// <summary>What every number means, in one sentence or two; shown behind the info buttons and on the page of definitions.</summary>
public static class Definitions
{
    public static readonly IReadOnlyDictionary<string, Definition> All = new Definition[]
    {
        new("b2b", "B2B", "Orders whose buyer was a registered business customer when the order was placed. A purchase by a business that is not registered counts as Non-B2B."),
        new("sales", "Sales", "Ordered product sales: unit price times quantity of the items that count, before tax, shipping and gift wrap. Promotion discounts are kept apart and not subtracted."),
        new("units", "Units", "The sum of quantities of the items that count. Pending orders count toward units before their price is known."),
        new("orders", "Orders", "Distinct orders with at least one item that counts, however many items they have."),
        new("order-items", "Order items", "Lines of orders that count: an order of two copies of one book and three of another is one order, two order items and five units."),
        new("counting", "What counts", "By default every item that is not cancelled: neither the order nor the item. Where the settings of the account, or count=as-ordered in the address, say as ordered, cancelled ones count too, which matches the marketplace's own Business Reports."),
        new("average", "Average order", "Sales per order and units per order of the same row. Orders whose price is still pending are left out of the first."),
        new("average-sales", "Average sales per order item", "Sales divided by order items of the same row. Items whose price is still pending count, as in the marketplace's own report."),
        new("average-units", "Average units per order item", "Units divided by order items of the same row."),
        new("average-price", "Average selling price", "Sales divided by units of the same row."),
        new("share", "Share of sales", "B2B sales divided by total sales of the period."),
        new("segment-share", "Share of B2B sales", "Sales of the segment divided by all B2B sales of the period. Shares are rounded so that together they make exactly 100.0 %."),
        new("product-share", "Share of all B2B sales", "B2B sales of the product divided by all B2B sales of the period, also when an industry is chosen."),
        new("growth", "Growth (YoY)", "Year over year: (current − earlier) ÷ earlier. A dash means there was nothing to grow from; n/a means your data does not go back that far. With fewer than ten orders in the comparison, the change is shown beside the percentage."),
        new("report-growth", "Growth", "(Current − earlier) ÷ earlier, against the compared days. A dash means there was nothing to grow from; n/a means your data does not go back that far."),
        new("report-comparison", "Earlier value", "The same figure of the compared days: the same calendar dates one year earlier, or as many days just before the period. A period that includes today is compared up to yesterday."),
        new("comparison", "Compared days", "The same calendar dates one year earlier. A period that includes today is compared up to yesterday."),
        new("sessions", "Sessions", "Visits to your listings, as given in your Sales and Traffic report: all pages that one visitor saw within 24 hours. One session may include several products, so the sessions of products do not add up."),
        new("page-views", "Page views", "How often a page of your listings was seen, as given in your Sales and Traffic report."),
        new("order-item-session", "Order item session percentage", "Conversion: order items divided by sessions, both as given in the Sales and Traffic report for the days it covers. For business visitors both are B2B only."),
        new("unit-session", "Unit session percentage", "Conversion in units: units divided by sessions, both as given in the Sales and Traffic report for the days it covers. It can be above 100 %."),
        new("featured-offer", "Featured offer percentage", "Share of page views in which your offer was the featured one, weighted by page views. Reports give it for business visitors and for all visitors, not for the others."),
        new("other", "Other", "Buyers that are not classified yet. Small segments are never put here: they have their own rows. Import a list of buyers to classify them."),
        new("industry", "Industry", "NAICS 2022 sector and subsector of the buyer, or the labels of your own import."),
        new("region", "Region", "State or region of the ship-to address inside the marketplace's country; other countries as a whole."),
        new("size", "Size", "Number of employees of the buyer, in bands."),
        new("rank", "Rank", "By the chosen measure, then by the other one, then by SKU."),
        new("stock", "Stock", "Units that can be sold, as given in your listings reports; a dash where they do not say. Fewer than 25 are marked."),
        new("business-price", "Business price", "The price for registered business customers, and how far it is below the standard price."),
        new("quantity-discount", "Quantity discount", "Lower prices from a quantity on: one is printed with its quantity, several are counted as tiers."),
        new("coverage", "Coverage", "Offers that have a business price, as a share of all offers in this marketplace. The others sell to businesses at the standard price."),
        new("covered-sales", "B2B sales covered", "B2B sales of the last 90 days in offers that have a business price now, as a share of all B2B sales of those days."),
        new("task", "Task", "Something to do because of a current fact. It leaves the list as soon as its cause is resolved, when it is dismissed, at its deadline, or otherwise 14 days after it appeared."),
        new("sales-at-stake", "Sales at stake", "B2B sales of the SKU that a task is about, in the 90 complete days up to the day on which your data ends."),
        new("profile-completeness", "Profile completeness", "How many of these six fields of your business profile are filled: About, Year established, Number of employees, Annual revenue, Logo and DUNS number. The first five count for the profile score, the DUNS number does not."),
        new("active-certification", "Active certification", "An approved certificate that has not expired in the marketplace's own time zone. One that was replaced by its renewal is not counted as well."),
        new("credential", "Credential", "A mark that you earn by your B2B orders of the last 90 days or by your offers, in one marketplace. It is checked once a day and shown to buyers only when you approve it."),
        new("requested-quantity", "Requested quantity", "Units for which a business customer asks for a lower price."),
        new("available-quantity", "Available quantity", "The stock of the SKU now. It is marked when it is less than requested; where the marketplace holds the stock, there is enough."),
        new("lowest-price", "Lowest price at that quantity", "What a business customer pays for one unit at the requested quantity now: the tier that applies there, else the business price, else the standard price."),
        new("reply-by", "Reply by", "48 hours after the request, on the marketplace’s own clock. After that it can no longer be answered, and the buyer sees what all sellers answered."),
        new("score-sales", "B2B Sales Performance", "0 to 5 stars: the weighted mean of the stars for the B2B share of your sales, its percentile among similar sellers, and the units of B2B orders against those of other orders."),
        new("score-pricing", "B2B Pricing", "0 to 5 stars: the weighted mean of the stars for the shares of active offers with a business price and with a quantity discount, and of B2B page views on offers with either."),
        new("score-products", "B2B Products", "0 to 5 stars: how many of the products that matter to businesses can be bought."),
        new("score-profile", "B2B Business Profile", "0 to 5 stars: a fixed amount per filled field of your business profile and per active certification, added up."),
        new("score-b2b-share", "B2B share of sales", "B2B sales divided by all sales of the 90 complete days up to the newest; cancelled orders left out."),
        new("score-percentile", "Percentile", "Similar sellers with a smaller B2B share, plus half of those with the same share, divided by all of them. Similar sellers sell in the same marketplace, have sales in their own latest 90 days, and share at least one product category. Compared once a day, and only among at least ten."),
        new("score-units-ratio", "Units per order, B2B to Non-B2B", "Average units per B2B order divided by average units per Non-B2B order, of the same 90 days."),
        new("score-business-prices", "Offers with a business price", "Active offers whose business price is not above their standard price, as a share of all active offers. Offers without a status in a listings report count as active."),
        new("score-quantity-discounts", "Offers with a quantity discount", "Active offers with at least one tier and a business price that is not above their standard price, as a share of all active offers."),
        new("score-covered-views", "B2B page views on offers with either", "B2B page views of active offers with a business price that is not above their standard price, with or without quantity discounts, as a share of all B2B page views that your Sales and Traffic reports show by product for the 90 days."),
        new("score-buyable", "B2B-relevant products that can be bought", "An ASIN is B2B-relevant once a business has seen or bought it, or when it has or had a business price or quantity discount. It can be bought when one of its offers is active and has stock, your own or held by the marketplace."),
        new("score-profile-fields", "Profile fields", "Annual revenue, number of employees, about your business, seller logo and year established."),
        new("score-certifications", "Active certifications", "Approved, and not past their last day."),
        new("repeat-rate", "Repeat rate", "Companies with an order in the period that had ordered more than once by its end, as a share of all companies with an order in it. Orders before the period count, later ones do not."),
        new("reorder-interval", "Reorder interval", "Days from one day with orders of the company to the next: the median, the quartiles around it and how many there are. It takes orders on at least three days; several of one day are one."),
        new("pending", "Pending", "Ordered, but not yet priced by the marketplace. Units count immediately; sales follow with a later import."),
        new("excluded", "Excluded orders", "Orders of which every item is cancelled."),
        new("day", "Day", "A local day of the marketplace's own time zone, so that a day here is a day of its reports."),
    }.ToDictionary(definition => definition.Key);

    public static IEnumerable<Definition> Of(params IEnumerable<string> keys) => keys.Select(key => All[key]);
}

/// <param name="EnglishTerm">As are the texts above: what is shown is in the language of whoever looks.</param>
public sealed record Definition(string Key, string EnglishTerm, string EnglishText)
{
    public string Term => T(EnglishTerm);

    public string Text => T(EnglishText);
}
