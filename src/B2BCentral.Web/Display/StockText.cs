using B2BCentral.Data.Offers;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Display;

/// <summary>The stock of an offer as words.</summary>
/// <param name="IsLow">Fewer than the next larger order may ask for.</param>
public sealed record StockText(string Text, bool IsLow)
{
    /// <summary>Fewer units are marked.</summary>
    public const int Low = 25;

    public static StockText Of(Offer? offer) => offer switch
    {
        null => new(T("Not listed in this marketplace"), IsLow: false),
        { Stock: null } => new(T("The marketplace holds the stock"), IsLow: false),
        { Stock: 0 } => new(T("Out of stock"), IsLow: true),
        { Stock: < Low and var few } => new(Tf($"Only {few:N0} left"), IsLow: true),
        { Stock: { } units } => new(Tf($"In stock: {Texts.Plural(units, T("unit", "counted"), T("units", "counted"))}"), IsLow: false),
    };
}
