using System.Globalization;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Languages;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Web.Display;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Pricing;

/// <summary>One row of a form of tiers, as it was typed.</summary>
public sealed class TierFields
{
    public string? Quantity { get; set; }

    /// <summary>A percentage or a price, as the form's kind says.</summary>
    public string? Value { get; set; }

    private bool IsEmpty => string.IsNullOrWhiteSpace(Quantity) && string.IsNullOrWhiteSpace(Value);

    public static TierFields Of(PriceTier tier, Currency currency) => new()
    {
        Quantity = tier.LowerBound.ToString(CultureInfo.InvariantCulture),
        Value = tier.PercentOff is { } percent ? PercentField.Of(percent) : PriceText.Of(tier.FixedPrice, currency),
    };

    /// <summary>The rows that have something in them; each with its place, because empty ones may lie between.</summary>
    /// <param name="problems">What cannot be read, at the row it stands in.</param>
    public static (List<PriceTier> Tiers, List<int> Rows) Read(IReadOnlyList<TierFields> fields, TierKind kind, Currency currency, ICollection<PriceProblem> problems)
    {
        var (tiers, rows) = (new List<PriceTier>(), new List<int>());
        for (var row = 0; row < fields.Count; row++)
        {
            if (fields[row].IsEmpty) continue;
            var quantity = ReadQuantity(fields[row].Quantity, row, problems);
            var tier = ReadValue(fields[row].Value, kind, currency, quantity, row, problems);
            tiers.Add(tier);
            rows.Add(row);
        }

        return (tiers, rows);
    }

    /// <summary>Rules that are broken, at the rows they were typed in; a field that cannot be read breaks rules only because of that.</summary>
    public static void AddBroken(IEnumerable<PriceProblem> broken, List<int> rows, List<PriceProblem> problems)
    {
        foreach (var problem in broken)
        {
            var placed = problem.Part is PricePart.Quantity or PricePart.Value ? Translated(problem) with { Tier = rows[problem.Tier] } : Translated(problem);
            if (!problems.Exists(known => known.Field == placed.Field)) problems.Add(placed);
        }
    }

    /// <summary>A rule's problem, which is told in English, for the reader.</summary>
    public static PriceProblem Translated(PriceProblem problem) => problem with { Reason = KeptWords.Said(problem.Reason), Remedy = KeptWords.Said(problem.Remedy) };

    private static int ReadQuantity(string? text, int row, ICollection<PriceProblem> problems)
    {
        PriceProblem Problem(string reason, string remedy) => new(PricePart.Quantity, row, reason, remedy);

        if (string.IsNullOrWhiteSpace(text)) problems.Add(Problem(T("The tier has no quantity."), T("Write from how many units it holds, or empty the row.")));
        else if (!TypedNumber.TryReadWhole(text, out var quantity) || quantity is > int.MaxValue or < int.MinValue) problems.Add(Problem(Tf($"“{text.Trim()}” is not a whole number."), T("Write a quantity such as 10.")));
        else return (int)quantity;
        return 0;
    }

    private static PriceTier ReadValue(string? text, TierKind kind, Currency currency, int quantity, int row, ICollection<PriceProblem> problems)
    {
        PriceProblem Problem(string reason, string remedy = "") => new(PricePart.Value, row, reason, remedy);

        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(Problem(kind == TierKind.Percent ? T("The tier has no percentage.") : T("The tier has no price."), T("Fill it in, or empty the row.")));
            return new PriceTier(quantity, null, null);
        }

        if (kind == TierKind.Percent)
        {
            if (PercentField.Read(text, out var percent) is { } wrongPercentage) problems.Add(Problem(wrongPercentage));
            return PriceTier.Percent(quantity, percent);
        }

        if (PriceText.Read(text, currency, out var price) is { } wrongPrice) problems.Add(Problem(wrongPrice));
        return PriceTier.Fixed(quantity, price ?? 0);
    }
}
