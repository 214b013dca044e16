using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.Tables;

/// <summary>What is said of a value that cannot be used: a whole sentence for each value, as not every language leaves the words around a noun as they are.</summary>
internal static class ValueWords
{
    public static string Missing(string meaning) => meaning switch
    {
        "SKU" => T("The SKU is missing."),
        "order id" => T("The order id is missing."),
        "purchase date" => T("The purchase date is missing."),
        "quantity" => T("The quantity is missing."),
        "date" => T("The date is missing."),
        "child ASIN" => T("The child ASIN is missing."),
        "parent ASIN" => T("The parent ASIN is missing."),
        _ => throw Unknown(meaning),
    };

    public static string FillIn(string meaning) => meaning switch
    {
        "SKU" => T("Fill in the SKU, or leave the line out."),
        "order id" => T("Fill in the order id, or leave the line out."),
        "purchase date" => T("Fill in the purchase date, or leave the line out."),
        "quantity" => T("Fill in the quantity, or leave the line out."),
        "date" => T("Fill in the date, or leave the line out."),
        "child ASIN" => T("Fill in the child ASIN, or leave the line out."),
        "parent ASIN" => T("Fill in the parent ASIN, or leave the line out."),
        _ => throw Unknown(meaning),
    };

    public static string NoNumber(string meaning, string form) => meaning switch
    {
        "item price" => Tf($"The item price is not a number of the form {form}."),
        "line amount" => Tf($"The line amount is not a number of the form {form}."),
        "unit price" => Tf($"The unit price is not a number of the form {form}."),
        "promotion discount" => Tf($"The promotion discount is not a number of the form {form}."),
        "price" => Tf($"The price is not a number of the form {form}."),
        "business price" => Tf($"The business price is not a number of the form {form}."),
        "price of the tier" => Tf($"The price of the tier is not a number of the form {form}."),
        _ => throw Unknown(meaning),
    };

    public static string Negative(string meaning) => meaning switch
    {
        "item price" => T("The item price is negative."),
        "line amount" => T("The line amount is negative."),
        "unit price" => T("The unit price is negative."),
        "price" => T("The price is negative."),
        "business price" => T("The business price is negative."),
        "price of the tier" => T("The price of the tier is negative."),
        _ => throw Unknown(meaning),
    };

    public static string TooLarge(string meaning) => meaning switch
    {
        "item price" => T("The item price is larger than any order."),
        "line amount" => T("The line amount is larger than any order."),
        "unit price" => T("The unit price is larger than any order."),
        "promotion discount" => T("The promotion discount is larger than any order."),
        "price" => T("The price is larger than any price."),
        "business price" => T("The business price is larger than any price."),
        "price of the tier" => T("The price of the tier is larger than any price."),
        _ => throw Unknown(meaning),
    };

    public static string NoDate(string meaning, string form) => meaning switch
    {
        "purchase date" => Tf($"The purchase date is not a date of the form {form}."),
        "last-updated date" => Tf($"The last-updated date is not a date of the form {form}."),
        _ => throw Unknown(meaning),
    };

    public static string OutsideYears(string meaning, int first, int last) => meaning switch
    {
        "purchase date" => Tf($"The purchase date lies outside the years {first} to {last}."),
        "last-updated date" => Tf($"The last-updated date lies outside the years {first} to {last}."),
        _ => throw Unknown(meaning),
    };

    public static string NoWholeNumber(string meaning) => meaning switch
    {
        "number of sessions" => T("The number of sessions is not a whole number."),
        "number of page views" => T("The number of page views is not a whole number."),
        "number of units" => T("The number of units is not a whole number."),
        "number of order items" => T("The number of order items is not a whole number."),
        _ => throw Unknown(meaning),
    };

    public static string CannotBe(string meaning, string value) => meaning switch
    {
        "number of sessions" => Tf($"The number of sessions cannot be {value}."),
        "number of page views" => Tf($"The number of page views cannot be {value}."),
        "number of units" => Tf($"The number of units cannot be {value}."),
        "number of order items" => Tf($"The number of order items cannot be {value}."),
        _ => throw Unknown(meaning),
    };

    private static ArgumentOutOfRangeException Unknown(string meaning) => new(nameof(meaning), meaning, "Nothing is said of this value.");
}
