namespace B2BCentral.Imports.Synthetic;

/// <summary>Business customers of an office supplier in Italy.</summary>
internal static class Italy
{
    public static readonly Country Country = new(
        ("Lombardia|Lombardia|Lombardia|Lombardia|Lazio|Lazio|Lazio|Piemonte|Piemonte|Veneto|Veneto|Emilia-Romagna|Emilia-Romagna|Toscana|Toscana|Campania|Campania|" +
            "Sicilia|Puglia|Liguria|Marche|Friuli-Venezia Giulia|Trentino-Alto Adige|Sardegna|Abruzzo|Umbria|Calabria").Split('|'),
        ("Acquaviva|Belfiore|Borgonovo|Campoverde|Castelrosso|Collefiorito|Fontechiara|Fossalunga|Lagoscuro|Melograno|Montesereno|Olmo Grande|Pietrachiara|Poggioalto|" +
            "Pratofiorito|Quercia Antica|Rioverde|Roccamora|San Fiorello|Serravento|Torrechiusa|Valdarena|Vallescura|Vignalta").Split('|'),
        [" S.r.l.", " S.r.l.", " S.p.A.", " S.n.c.", ""],
        [
            new("54", "541", 22, 16, ["Studio Commerciale", "Studio Legale", "Studio Tecnico", "Consulenza"]),
            new("61", "611", 15, 10, ["Istituto Comprensivo", "Scuola", "Liceo"]),
            new("62", "621", 12, 8, ["Poliambulatorio", "Studio Medico", "Centro Dentistico"], Trend: 1.2),
            new("52", "524", 9, 6, ["Assicurazioni", "Agenzia Generale"], Trend: 0.7),
            new("44-45", "445", 12, 9, ["Alimentari", "Enoteca", "Forno"]),
            new("72", "722", 8, 7, ["Trattoria", "Bar Pasticceria"]),
            new("92", "921", 8, 4, ["Comune di", "Unione dei Comuni di"]),
            new(null, null, 14, 10, ["Gruppo", "Servizi"]),
        ],
        NounFirst: true);
}
