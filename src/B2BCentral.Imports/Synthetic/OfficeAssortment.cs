namespace B2BCentral.Imports.Synthetic;

/// <summary>What an Italian supplier of offices sells; columns as <see cref="Assortment.Of"/> reads them.</summary>
internal static class OfficeAssortment
{
    public const string Families =
        """
        Carta | Carta per fotocopie A4, 80 g/m², {1 risma;5 risme;confezione da 10 risme} | 5.90 | 2.9 | 1.8
        Carta | Carta A3, 90 g/m², risma da 500 fogli | 12.90 | 1 | 1.3
        Carta | Blocco notes a quadretti A5, {conf. da 5;conf. da 10} | 7.90 | 1.8 | 1.0
        Carta | Rotoli per registratore di cassa 80x80, {conf. da 10;conf. da 50} | 14.90 | 4.2 | 2.0
        Scrittura | Penne a sfera blu, {conf. da 20;conf. da 50} | 6.90 | 2.1 | 1.3
        Scrittura | Evidenziatori pastello, {4 colori;8 colori} | 5.90 | 1.7 | 0.7
        Scrittura | Pennarelli per lavagna, {4 colori;conf. da 12} | 6.90 | 2.2 | 1.2
        Scrittura | Matite HB con gommino, conf. da 12 | 4.90 | 1 | 0.8
        Scrittura | Penna stilografica in metallo satinato | 34.90 | 1 | 0.2
        Archiviazione | Registratore a leva, blu, dorso {5 cm;8 cm} | 3.90 | 1.2 | 1.5
        Archiviazione | Buste forate trasparenti A4, {conf. da 100;conf. da 500} | 7.90 | 3.9 | 1.6
        Archiviazione | Cartelline con elastico, colori assortiti, {conf. da 10;conf. da 25} | 9.90 | 2.1 | 1.1
        Archiviazione | Scatola archivio in cartone, {conf. da 5;conf. da 20} | 12.90 | 3.4 | 1.7
        Imballaggio | Nastro adesivo da imballo avana, {6 rotoli;36 rotoli} | 9.90 | 4.9 | 1.6
        Imballaggio | Scatole di cartone 40x30x30 cm, {conf. da 10;conf. da 20} | 18.90 | 1.8 | 1.5
        Imballaggio | Buste imbottite {formato C;formato D;formato F}, conf. da 50 | 17.90 | 1.2 | 1.3
        Cancelleria | Cucitrice da tavolo, 30 fogli | 11.90 | 1 | 0.8
        Cancelleria | Punti metallici 24/6, {conf. da 5000;conf. da 20000} | 4.90 | 3.2 | 1.2
        Cancelleria | Forbici da ufficio 21 cm, {singola;conf. da 3} | 5.90 | 2.3 | 0.8
        Cancelleria | Foglietti adesivi 76x76 mm, {6 blocchi;24 blocchi} | 6.90 | 3.1 | 1.3
        Cancelleria | Calcolatrice da tavolo a 12 cifre | 16.90 | 1 | 0.7
        Arredo ufficio | Lampada da scrivania a LED, {bianca;nera} | 32.90 | 1 | 0.5
        Arredo ufficio | Poggiapiedi regolabile | 29.90 | 1 | 0.9
        Arredo ufficio | Sedia ergonomica con braccioli | 149.00 | 1 | 0.5
        Igiene | Asciugamani piegati a C, {15 pacchi;30 pacchi} | 21.90 | 1.8 | 1.7
        Igiene | Gel igienizzante mani, {500 ml;5 l} | 4.90 | 4.5 | 1.3
        """;
}
