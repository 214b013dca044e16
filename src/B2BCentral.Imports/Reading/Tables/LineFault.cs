namespace B2BCentral.Imports.Reading.Tables;

/// <summary>Why a line cannot be used as it stands, the worst last.</summary>
internal enum LineFault
{
    HasNul,
    TooLong,
}
