namespace B2BCentral.Data.Offers;

/// <summary>Whether buyers can see an offer, as the newest listings report that has a status column says.</summary>
public enum OfferStatus : byte
{
    /// <summary>No report has told.</summary>
    Unknown,
    Active,
    Inactive,

    /// <summary>Facts are missing, so the marketplace does not show it.</summary>
    Incomplete,
}
