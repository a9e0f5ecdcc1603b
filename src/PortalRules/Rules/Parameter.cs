using PortalRules.Law;

namespace PortalRules.Rules;

/// <summary>A value that a pack names, dated and with its own basis, so that an office may set its own.</summary>
internal sealed class Parameter(string name, string type, Dated<ParameterValue> values)
{
    public string Name { get; } = name;

    /// <summary><c>integer</c>, <c>share</c>, <c>duration</c>, <c>date</c>, <c>text</c> or <c>list</c>.</summary>
    public string Type { get; } = type;

    public ParameterValue? On(DateOnly day) => values.On(day);
}
