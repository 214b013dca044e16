namespace B2BCentral.Data;

/// <summary>The configured database cannot be used; the message is one line for whoever runs the program.</summary>
public sealed class DatabaseException : Exception
{
    public DatabaseException(string message)
        : base(message)
    {
    }

    public DatabaseException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
