using B2BCentral.Metrics.Languages;

namespace B2BCentral.Metrics.Profiles;

/// <summary>A mark that a seller earns by what its orders and offers say.</summary>
/// <param name="Kind">As it is stored: lower-case letters and dashes.</param>
/// <param name="Name">As business customers read it.</param>
/// <param name="Meaning">What a seller has to do for it.</param>
public abstract record CredentialMark(string Kind, string Name, string Meaning)
{
    /// <summary>Every mark there is, in the order in which they are shown.</summary>
    public static readonly IReadOnlyList<CredentialMark> All = [new ReliableSeller(), new ShipsOnTime(), new HighVolume(), new BulkFriendly()];

    public static CredentialMark? Find(string kind) => All.FirstOrDefault(mark => mark.Kind == kind);

    public CredentialVerdict Judge(CredentialFacts facts) => new(IsEarned(facts), Figures(facts));

    protected abstract bool IsEarned(CredentialFacts facts);

    protected abstract string Figures(CredentialFacts facts);

    protected static string Count(long count, string one, string many) =>
        string.Create(Language.Culture, $"{count:N0} {(count == 1 ? one : many)}");
}

/// <param name="Reason">The figures that decided, whether or not it is earned.</param>
public sealed record CredentialVerdict(bool IsEarned, string Reason);
