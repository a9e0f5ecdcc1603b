using System.Collections.Immutable;
using PortalRules.Law;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Rules;

/// <summary>A value that a pack names, dated and with its own basis, so that an office may set its own.</summary>
internal sealed class Parameter(string name, string type, Dated<ParameterValue> values)
{
    public string Name { get; } = name;

    /// <summary><c>integer</c>, <c>share</c>, <c>duration</c>, <c>date</c>, <c>text</c>, <c>list</c> or <c>condition</c>.</summary>
    public string Type { get; } = type;

    /// <summary>The kind of fact of which a condition speaks; <see langword="null"/> for other types.</summary>
    public FactKind? Of { get; init; }

    /// <summary>Fields of that kind that the condition looks at.</summary>
    public ImmutableArray<FactField> Fields { get; init; } = [];

    /// <summary>Names of elements of which the condition speaks.</summary>
    public ImmutableArray<string> ElementNames { get; init; } = [];

    /// <summary>Where the pack declares it; <see langword="null"/> where it stands in no file.</summary>
    public YamlMark? Mark { get; init; }

    /// <summary>All values with the day from which each counts, the earliest first; <see langword="null"/> is an end.</summary>
    public ImmutableArray<(DateOnly From, ParameterValue? Value)> Values => values.All;

    public ParameterValue? On(DateOnly day) => values.On(day);
}
