namespace B2BCentral.Imports.Reading.Cells;

/// <summary>How a file writes its numbers.</summary>
/// <param name="DecimalSign">Point or comma.</param>
/// <param name="Grouped">The other sign may part whole groups of digits.</param>
internal sealed record NumberForm(char DecimalSign, bool Grouped)
{
    /// <summary>Amazon's flat files: always a point, never thousands, so a comma means that a spreadsheet has been at the file.</summary>
    public static readonly NumberForm FlatFile = new('.', Grouped: false);

    public string Example => $"1234{DecimalSign}56";

    public decimal? Read(string text) => NumberText.Plain(text, DecimalSign, Grouped);
}
