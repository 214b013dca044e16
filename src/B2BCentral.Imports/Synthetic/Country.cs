namespace B2BCentral.Imports.Synthetic;

/// <summary>Where invented buyers live and what they are called.</summary>
/// <param name="Regions">Spelt as addresses spell them; those with more people stand more often.</param>
/// <param name="Names">First words of company names; each is invented or a word of nature.</param>
/// <param name="LegalForms">Endings of company names, some of them empty.</param>
/// <param name="NounFirst">"Officina Ponte Vecchio" rather than "Old Bridge Repair".</param>
internal sealed record Country(string[] Regions, string[] Names, string[] LegalForms, BuyerGroup[] Groups, bool NounFirst = false);
