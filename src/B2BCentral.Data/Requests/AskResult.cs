namespace B2BCentral.Data.Requests;

/// <summary>What became of a wish.</summary>
public enum AskOutcome
{
    Asked,

    /// <summary>A field cannot be asked with.</summary>
    Wrong,

    /// <summary>No seller has an offer of the product in this marketplace.</summary>
    NotOffered,

    /// <summary>The same company waits for an answer about the same product.</summary>
    AlreadyAsked,
}

/// <param name="Problems">Why it was not asked; none where it was.</param>
public sealed record AskResult(AskOutcome Outcome, IReadOnlyList<WishProblem> Problems)
{
    /// <summary>What opens the asker's page. It is stored nowhere.</summary>
    public string? Word { get; init; }

    /// <summary>In the letters that the sellers of the product know; empty where nobody was asked just now.</summary>
    public string Asin { get; init; } = "";

    public int SellersAsked { get; init; }

    public DateTimeOffset AskedAt { get; init; }

    public DateTimeOffset ExpiresAt => AskedAt + BuyerRequest.TimeToAnswer;

    internal static AskResult Refused(AskOutcome outcome, string text) => new(outcome, [new("", text)]);
}
