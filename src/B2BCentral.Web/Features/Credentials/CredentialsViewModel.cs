using B2BCentral.Data.Profiles;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Profile;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Credentials;

public sealed class CredentialsViewModel(Storefront store, IReadOnlyList<JudgedCredential> credentials)
{
    public IReadOnlyList<ProfileTab> Tabs => ProfileTabs.Of(store, ProfileTabs.Credentials);

    public string Place => T(store.Place.Name);

    public string PreviewHref => PageAddress.Of(store, ProfileTabs.Preview);

    public IReadOnlyList<CredentialCard> Cards => [.. credentials.Select(credential => CredentialCard.Of(store, credential))];
}

/// <summary>A credential with what can be decided about it.</summary>
/// <param name="ApproveHref">Null where it cannot be approved.</param>
/// <param name="DeclineHref">Null where it cannot be declined.</param>
public sealed record CredentialCard(string Kind, string Name, string Meaning, string Figures, string State, bool IsShown, string? Since, string? ApproveHref, string? DeclineHref)
{
    public static CredentialCard Of(Storefront store, JudgedCredential judged)
    {
        string? Href(string what, CredentialState state) =>
            judged.CanBeDecided && judged.Stored!.State != state ? PageAddress.Of(store, $"{ProfileTabs.Credentials}/{judged.Mark.Kind}/{what}") : null;

        return new CredentialCard(
            judged.Mark.Kind, T(judged.Mark.Name), T(judged.Mark.Meaning), judged.Verdict.Reason, StateOf(judged), judged.Stored?.State == CredentialState.Approved,
            SinceOf(store, judged), Href("approve", CredentialState.Approved), Href("decline", CredentialState.Declined));
    }

    private static string StateOf(JudgedCredential judged) => judged switch
    {
        { Stored: { State: CredentialState.Approved } } => judged.Verdict.IsEarned ? T("Approved") : T("Approved until the next check"),
        { Verdict.IsEarned: false } => T("Not earned"),
        { Stored: null or { State: CredentialState.Lapsed } } => T("Earned, proposed with the next check"),
        { Stored: { State: CredentialState.Declined } } => T("Declined"),
        _ => T("Your decision is needed"),
    };

    private static string? SinceOf(Storefront store, JudgedCredential judged) => judged.Stored switch
    {
        { State: CredentialState.Proposed } proposed => Tf($"Proposed {LocalTime.At(proposed.ProposedAt, store.Place)}"),
        { DecidedAt: { } decided, State: CredentialState.Approved } => Tf($"Approved {LocalTime.At(decided, store.Place)}"),
        { DecidedAt: { } decided, State: CredentialState.Declined } => Tf($"Declined {LocalTime.At(decided, store.Place)}"),
        _ => null,
    };
}
