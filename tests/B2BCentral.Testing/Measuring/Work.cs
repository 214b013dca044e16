namespace B2BCentral.Testing.Measuring;

/// <summary>Something that is measured.</summary>
/// <param name="Before">What is done before each run and not measured.</param>
public sealed record Work(string Name, Func<Task> Run, Func<Task>? Before = null);
