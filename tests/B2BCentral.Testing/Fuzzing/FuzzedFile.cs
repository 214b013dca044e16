namespace B2BCentral.Testing.Fuzzing;

/// <summary>A damaged file. Its seed and number make the same bytes again, so that one that did harm can be looked at alone.</summary>
/// <param name="Number">Counts the files of a run.</param>
/// <param name="Damage">What was done to the report, in the order in which it was done.</param>
public sealed record FuzzedFile(int Number, SampleReport Sample, string Damage, byte[] Bytes)
{
    public override string ToString() => $"file {Number}, {Sample.Name}, {Bytes.Length} bytes: {Damage}";
}
