using B2BCentral.Metrics;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Data.Requests;

/// <summary>What a registered business customer asks for, before anybody looked at it.</summary>
/// <param name="IsDemo">Whether it is asked at a made-up store: then made-up sellers are asked, and no others.</param>
/// <param name="HopedPrice">Of one unit, in minor units; null where none is named.</param>
public sealed record DiscountWish(bool IsDemo, string Marketplace, string Asin, string? Company, int Quantity, long? HopedPrice, string? Note)
{
    /// <summary>Tidied, and every field that cannot be asked with, named as forms and the API name it.</summary>
    public (DiscountWish Wish, IReadOnlyList<WishProblem> Problems) Read()
    {
        var problems = new List<WishProblem>();
        if (OfName(Asin, BuyerRequest.LongestAsin, "Say which product it is about.", out var asin) is { } ofAsin) problems.Add(new("asin", ofAsin));
        if (OfName(Company, BuyerRequest.LongestCompany, "Say which company asks.", out var company) is { } ofCompany) problems.Add(new("company", ofCompany));
        if (Quantity is < BuyerRequest.FewestUnits or > BuyerRequest.MostUnits)
            problems.Add(new("quantity", Tf($"A quantity discount is asked for {BuyerRequest.FewestUnits:N0} to {BuyerRequest.MostUnits:N0} units.")));
        if (HopedPrice <= 0) problems.Add(new("hopedPrice", "A price is more than zero. Leave it empty to name none."));
        if (PlainText.Read(Note, BuyerRequest.LongestNote, hasLines: true, out var note) is { } ofNote) problems.Add(new("note", ofNote));
        return (this with { Asin = asin ?? "", Company = company, Note = note }, problems);
    }

    private static string? OfName(string? typed, int longest, string missing, out string? name)
    {
        if (PlainText.Read(typed, longest, hasLines: false, out name) is { } problem) return problem;
        if (name is null) return missing;
        return PlainText.HidesSomething(name) ? "It holds a character that cannot be seen. Type the name anew." : null;
    }
}

/// <summary>A field of a wish and what is wrong with it.</summary>
public sealed record WishProblem(string Field, string Text);
