namespace B2BCentral.Imports.Uploads;

/// <summary>A store's name was free, and somebody took it while the files were on their way.</summary>
public sealed class NameTakenException() : Exception("Somebody else has taken the name of the store meanwhile.");
