namespace B2BCentral.Imports.Pictures;

/// <summary>A file that is not taken as a picture. The message is a sentence for who chose it and says what to do.</summary>
public sealed class UnusablePictureException(string message) : Exception(message);
