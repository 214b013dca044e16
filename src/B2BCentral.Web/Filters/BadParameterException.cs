using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Filters;

/// <summary>A query parameter has a value that it cannot have: answered with 400 and the parameter's name.</summary>
public sealed class BadParameterException(string parameter, string value, string expected)
    : Exception(Tf($"'{parameter}' cannot be '{value}'. {expected}"))
{
    public string Parameter { get; } = parameter;
}
