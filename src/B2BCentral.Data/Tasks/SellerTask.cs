namespace B2BCentral.Data.Tasks;

/// <summary>What kind of thing is to be done. The order is that of tasks which are equal otherwise.</summary>
public enum TaskType : byte
{
    BuyerRequest = 1,
    StockBelowRequest,
    PriceAboveList,
    CertificateExpiring,
    Credential,
    WelcomeSeries,
    BusinessProfile,
}

/// <summary>Something that a seller can do for the business channel, because of a fact that holds now.</summary>
/// <param name="Id">Lower-case letters, digits and dashes; names the cause as well, so a new cause makes a new task.</param>
/// <param name="Title">What to do, in one line.</param>
/// <param name="Reason">Why, with figures.</param>
/// <param name="AppearedAt">When the cause arose: a fact, not the moment at which somebody looked.</param>
public sealed record SellerTask(string Id, TaskType Type, string Title, string Reason, DateTimeOffset AppearedAt)
{
    /// <summary>How long a task without a deadline of its own stays (published by the original).</summary>
    public static readonly TimeSpan LeftAlone = TimeSpan.FromDays(14);

    /// <summary>The marketplace that it is about; null for all of the seller's.</summary>
    public string? Marketplace { get; init; }

    /// <summary>What its page needs to know: a SKU, the number of a request or certificate, a field, a step.</summary>
    public string? Subject { get; init; }

    /// <summary>The first instant at which it is too late.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>B2B sales of the last 90 days that hang on it, in minor units; null where none can be named.</summary>
    public long? SalesAtStake { get; init; }

    /// <summary>The SKU whose sales they are.</summary>
    public string? Sku { get; init; }

    /// <summary>The first instant at which it is no longer on the list: its deadline, else 14 days after it appeared.</summary>
    public DateTimeOffset DisappearsAt => ExpiresAt ?? AppearedAt + LeftAlone;

    public bool IsOn(DateTimeOffset now) => AppearedAt <= now && now < DisappearsAt;
}
