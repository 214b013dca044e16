namespace B2BCentral.Tests.Speed;

/// <summary>Nothing else runs beside what is measured.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class SpeedCollection
{
    public const string Name = "speed";
}
