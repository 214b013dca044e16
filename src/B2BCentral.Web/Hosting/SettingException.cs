namespace B2BCentral.Web.Hosting;

/// <summary>A setting cannot be used; the message is one line for whoever runs the program.</summary>
public sealed class SettingException(string message) : Exception(message);
