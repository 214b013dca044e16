namespace B2BCentral.Metrics.Languages;

/// <summary>
/// How sentences that are kept, such as the title of a task in its history, were put before they were put better: what was kept with them is translated as
/// what is said now. Their values stand in the same order.
/// </summary>
public static class FormerWords
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        ["Asked for {0:N0} units."] = "Wants {0:N0} units.",
        ["Asked for {0:N0} units, hoping for {1} each."] = "Wants {0:N0} units at {1} each.",
        ["Your lowest price at that quantity is {0}."] = "Your lowest price for that quantity is {0}.",
        ["Renew it, and buyers go on seeing it."] = "Renew it so buyers keep seeing it.",
        ["Repair the business price of {0}"] = "Fix the business price of {0}",
        ["Business customers see it struck against the standard price."] = "Business customers see it next to the crossed-out standard price.",
        ["Buyers look at who sells before they order in bulk."] = "Buyers check who the seller is before they order in bulk.",
        ["Buyers look a supplier up by it before they open an account. It does not count for your profile score."] =
            "Buyers use it to look up a supplier before they open an account. It does not count toward your profile score.",
        ["Buyers look for it, and it counts for your profile score."] = "Buyers look for it, and it counts toward your profile score.",
        ["Let the unit become cheaper from tier to tier."] = "Make the unit price fall from tier to tier.",
        ["The columns are those of no report known here: {0}."] = "These columns match no known report: {0}.",
        ["Fill in a row for each SKU whose prices shall change."] = "Fill in a row for each SKU whose prices you want to change.",
        ["Make a new preview for it."] = "Create a new preview for it.",
        ["No company of yours is known by this. Check how it is spelt, or load the file under Imports: then it holds for orders still to come as well."] =
            "None of your companies is known by this. Check the spelling, or load the file under Imports so that it applies to future orders as well.",
        ["There is no such offer any more."] = "This offer no longer exists.",
    };
}
